import { commands, type Disposable, Range, Selection, Uri, window, workspace } from 'vscode';
import { chooseMotion } from '../choose-motion.ts';
import { placeOfMotion } from '../documents.ts';
import { freeName } from '../new/free-name.ts';
import type { Services } from '../services.ts';

/**
 * **Änderungsantrag stellen**: opens a new amendment to a motion beside it, with its text twice
 * and the cursor in the one that is to be changed.
 */
export function registerAmend({ documents, current }: Services): Disposable {
  return commands.registerCommand('antrag.amend', async (chosen?: Uri) => {
    const uri = chosen instanceof Uri ? chosen : (current.uri ?? (await chooseMotion()));
    if (!uri) return;
    const [{ amendmentTo, startOfAmended }, { asText }, { Temporal }] = await Promise.all([
      import('../../draft/amendment.ts'),
      import('../../draft/draft.ts'),
      import('temporal-polyfill'),
    ]);
    const { motion } = await documents.load(await workspace.openTextDocument(uri));
    // One that is not saved yet is named by the file that it will be; its text is in the amendment.
    const place = placeOfMotion(uri);
    const file = place?.path.slice(place.path.lastIndexOf('/') + 1);
    const text = asText(amendmentTo(motion, file), Temporal.Now.plainDateISO());
    const target = await targetBeside(place, file);
    const document = await (target
      ? workspace.openTextDocument(target)
      : workspace.openTextDocument({ language: 'antrag' }));
    const editor = await window.showTextDocument(document);
    await editor.edit((edit) => edit.replace(new Range(0, 0, document.lineCount, 0), text));
    const cursor = document.positionAt(startOfAmended(document.getText()));
    editor.selection = new Selection(cursor, cursor);
    editor.revealRange(new Range(cursor, cursor));
  });
}

/** Where the amendment will lie; `undefined` where no folder is open for a text from nowhere. */
async function targetBeside(
  place: Uri | undefined,
  file: string | undefined,
): Promise<Uri | undefined> {
  const folder = place ? Uri.joinPath(place, '..') : workspace.workspaceFolders?.[0]?.uri;
  const stem = file?.replace(/\.antrag\.md$/iu, '-aenderung') ?? 'aenderung';
  return folder && freeName(folder, stem);
}
