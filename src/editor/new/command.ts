import { commands, type Disposable, FileType, SnippetString, Uri, window, workspace } from 'vscode';
import { languageId } from '../documents.ts';
import { stepDone } from '../progress.ts';
import type { Services } from '../services.ts';

/** **Neuer Antrag**: asks what it is and where it goes, and opens it with the cursor on the subject. */
export function registerNewMotion(services: Services): Disposable {
  return commands.registerCommand('antrag.new', async (chosen?: Uri) => {
    const { askForMotion } = await import('./questions.ts');
    const folder = await folderFor(chosen);
    const snippet = await askForMotion(folder, services);
    if (snippet === undefined) return;
    const document = folder
      ? await workspace.openTextDocument(await freeName(folder))
      : await workspace.openTextDocument({ language: languageId });
    const editor = await window.showTextDocument(document);
    await editor.insertSnippet(new SnippetString(snippet));
    await stepDone('motionBegun');
  });
}

/** The folder that was chosen in the explorer, else that of the active file, else the first open. */
async function folderFor(chosen: Uri | undefined): Promise<Uri | undefined> {
  if (chosen instanceof Uri) {
    const { type } = await workspace.fs.stat(chosen);
    return (type & FileType.Directory) !== 0 ? chosen : Uri.joinPath(chosen, '..');
  }
  const active = window.activeTextEditor?.document.uri;
  if (active && workspace.getWorkspaceFolder(active)) return Uri.joinPath(active, '..');
  return workspace.workspaceFolders?.[0]?.uri;
}

/** Not a file yet: saving makes it one, without a question. */
async function freeName(folder: Uri): Promise<Uri> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? 'antrag' : `antrag-${number}`;
    const uri = Uri.joinPath(folder, `${name}.antrag.md`);
    const untitled = uri.with({ scheme: 'untitled' });
    const isOpen = workspace.textDocuments.some(
      (document) => document.uri.toString() === untitled.toString(),
    );
    if (!isOpen && !(await exists(uri))) return untitled;
  }
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
