import {
  CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Disposable,
  l10n,
  languages,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import type { Finding } from '../check/finding.ts';
import type { Edit, Fix } from '../check/rule.ts';
import { languageId } from './documents.ts';
import { rangeAt, rangeOf } from './ranges.ts';
import type { Services } from './services.ts';

const fixAllKind = CodeActionKind.SourceFixAll.append('antrag');

/** Offers every finding's fixes, and the safe ones of all at once. */
export function registerFixes(services: Services): Disposable {
  return languages.registerCodeActionsProvider(
    { language: languageId },
    {
      async provideCodeActions(document, range, { only, diagnostics }, cancellation) {
        const findings = await services.documents.findings(document);
        if (cancellation.isCancellationRequested) return [];
        const actions: CodeAction[] = [];
        if (only?.contains(fixAllKind)) actions.push(...(await fixAll(document, findings)));
        if (only && !only.contains(CodeActionKind.QuickFix)) return actions;
        for (const finding of findings) {
          const place = rangeOf(finding.place);
          if (finding.file !== undefined || !place.intersection(range)) continue;
          const shown = diagnostics.find((one) => isOf(one, finding));
          actions.push(...(await quickFixes(document, finding, shown, services)));
        }
        return actions;
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
  );
}

function isOf({ code, range }: Diagnostic, { ruleId, place }: Finding): boolean {
  const value = typeof code === 'object' ? code.value : code;
  return value === ruleId && range.isEqual(rangeOf(place));
}

async function quickFixes(
  document: TextDocument,
  finding: Finding,
  diagnostic: Diagnostic | undefined,
  { documents, language }: Services,
): Promise<CodeAction[]> {
  const { switchOffFixes } = await import('../check/switch-off-fix.ts');
  const { motion } = await documents.load(document);
  const action = ({ title, edits }: Fix, isPreferred: boolean) => {
    const made = new CodeAction(title[language], CodeActionKind.QuickFix);
    made.edit = editsIn(document, edits);
    made.isPreferred = isPreferred;
    if (diagnostic) made.diagnostics = [diagnostic];
    return made;
  };
  return [
    ...finding.fixes.map((fix, index) => action(fix, index === 0)),
    ...switchOffFixes(motion, finding).map((fix) => action(fix, false)),
  ];
}

/** What is safe to mend without looking. */
async function fixAll(document: TextDocument, findings: readonly Finding[]): Promise<CodeAction[]> {
  const { editsForAllSafe } = await import('../check/fix.ts');
  const edits = editsForAllSafe(findings);
  if (edits.length === 0) return [];
  const action = new CodeAction(l10n.t('Mend all that is safe to mend'), fixAllKind);
  action.edit = editsIn(document, edits);
  return [action];
}

/** The edits of a fix, in the editor's terms. */
export function editsIn(document: TextDocument, edits: readonly Edit[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const one of edits) edit.replace(document.uri, rangeAt(document, one), one.text);
  return edit;
}
