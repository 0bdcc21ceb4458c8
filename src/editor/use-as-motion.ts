import {
  CodeLens,
  commands,
  Disposable,
  l10n,
  languages,
  Range,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { motionEnding } from '../motion/file-names.ts';
import { languageId } from './documents.ts';

/** Offers, above a plain Markdown file that begins as a motion does, to use it as one. */
export function registerUseAsMotion(): Disposable {
  return Disposable.from(
    languages.registerCodeLensProvider('markdown', {
      async provideCodeLenses(document) {
        if (!document.lineAt(0).text.startsWith('---')) return [];
        const { beginsAsMotion } = await import('../assist/motion-in-markdown.ts');
        if (!beginsAsMotion(document.getText())) return [];
        const title = `$(file) ${l10n.t('Use as a motion')}`;
        const command = { command: 'antrag.useAsMotion', title, arguments: [document.uri] };
        return [new CodeLens(new Range(0, 0, 0, 0), command)];
      },
    }),
    commands.registerCommand('antrag.useAsMotion', async (chosen?: Uri) => {
      const uri = chosen instanceof Uri ? chosen : window.activeTextEditor?.document.uri;
      if (uri) await useAsMotion(uri);
    }),
  );
}

/** By its name, which is what makes a file a motion everywhere; a text without a file by its language. */
async function useAsMotion(uri: Uri): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  if (document.isUntitled) {
    await languages.setTextDocumentLanguage(document, languageId);
    return;
  }
  const target = uri.with({ path: uri.path.replace(/(?:\.md|\.markdown)?$/iu, motionEnding) });
  const edit = new WorkspaceEdit();
  edit.renameFile(uri, target, { overwrite: false });
  if (await workspace.applyEdit(edit)) {
    await window.showTextDocument(target);
    return;
  }
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  await window.showErrorMessage(
    l10n.t(
      'The file could not be renamed to {name}. Perhaps there is one of that name already; give this one another name that ends in .antrag.md.',
      { name },
    ),
  );
}
