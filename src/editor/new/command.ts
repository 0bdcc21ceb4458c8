import {
  commands,
  type Disposable,
  FileType,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { isMotion, languageId } from '../documents.ts';
import { stepDone } from '../progress.ts';
import type { Services } from '../services.ts';
import { freeName } from './free-name.ts';

/**
 * **Neuer Antrag**: asks what it is and where it goes, and opens it with the cursor on the first
 * gap; a motion that is empty yet is filled.
 */
export function registerNewMotion(services: Services): Disposable {
  return commands.registerCommand('antrag.new', async (chosen?: Uri) => {
    const { askForMotion } = await import('./ask.ts');
    const empty = emptyMotion(chosen);
    const folder = await folderFor(chosen);
    const told = await askForMotion(folder, services);
    if (told === undefined) return;
    const document = empty ?? (await newDocument(folder ?? told.folder, told.name));
    await told.fill(await window.showTextDocument(document));
    await stepDone('motionBegun');
  });
}

/** The motion that was chosen, else that of the active editor, where nothing stands in it yet. */
function emptyMotion(chosen: Uri | undefined): TextDocument | undefined {
  const document =
    chosen instanceof Uri
      ? workspace.textDocuments.find(({ uri }) => uri.toString() === chosen.toString())
      : window.activeTextEditor?.document;
  const isEmpty = document && isMotion(document) && document.getText().trim() === '';
  return isEmpty ? document : undefined;
}

async function newDocument(folder: Uri | undefined, name: string): Promise<TextDocument> {
  return folder
    ? workspace.openTextDocument(await freeName(folder, name))
    : workspace.openTextDocument({ language: languageId });
}

/** The folder that was chosen in the explorer, else that of the active file, else the first open. */
async function folderFor(chosen: Uri | undefined): Promise<Uri | undefined> {
  if (chosen instanceof Uri && chosen.scheme !== 'untitled') {
    const { type } = await workspace.fs.stat(chosen);
    return (type & FileType.Directory) !== 0 ? chosen : Uri.joinPath(chosen, '..');
  }
  const active = window.activeTextEditor?.document.uri;
  if (active && workspace.getWorkspaceFolder(active)) return Uri.joinPath(active, '..');
  return workspace.workspaceFolders?.[0]?.uri;
}
