import { commands, type Disposable, l10n, Range, Selection, Uri, window, workspace } from 'vscode';
import { chooseMotion } from '../choose-motion.ts';
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
    if (uri.scheme === 'untitled') {
      await window.showWarningMessage(
        l10n.t('Save the motion first: the amendment names it by its file.'),
      );
      return;
    }
    const [{ amendmentTo, startOfAmended }, { asText }, { Temporal }] = await Promise.all([
      import('../../draft/amendment.ts'),
      import('../../draft/draft.ts'),
      import('temporal-polyfill'),
    ]);
    const { motion } = await documents.load(await workspace.openTextDocument(uri));
    const file = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const text = asText(amendmentTo(motion, file), Temporal.Now.plainDateISO());
    const stem = file.replace(/\.antrag\.md$/iu, '');
    const target = await freeName(Uri.joinPath(uri, '..'), `${stem}-aenderung`);
    const document = await workspace.openTextDocument(target);
    const editor = await window.showTextDocument(document);
    await editor.edit((edit) => edit.replace(new Range(0, 0, document.lineCount, 0), text));
    const cursor = document.positionAt(startOfAmended(document.getText()));
    editor.selection = new Selection(cursor, cursor);
    editor.revealRange(new Range(cursor, cursor));
  });
}
