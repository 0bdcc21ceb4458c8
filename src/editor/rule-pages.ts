import { type Disposable, type Uri, workspace } from 'vscode';
import type { Services } from './services.ts';

/**
 * Where the pages of the rules are found: made on demand, in the language of the editor. VS Code
 * opens them rendered (`workbench.editorAssociations` in the manifest).
 */
export const rulePagesAt = 'antrag-docs:/docs/rules/';

/** Gives the pages that a click on a rule's id leads to. */
export function registerRulePages({ language }: Services): Disposable {
  return workspace.registerTextDocumentContentProvider('antrag-docs', {
    async provideTextDocumentContent({ path }: Uri) {
      const [{ rules }, { rulePage }] = await Promise.all([
        import('../check/rules.ts'),
        import('../check/rule-page.ts'),
      ]);
      const rule = rules.find(({ id }) => path.endsWith(`/${id}.md`));
      return rule && rulePage(rule, language);
    },
  });
}
