import { commands, type Disposable, window } from 'vscode';
import { rangeAt } from './ranges.ts';

/** Lets Enter go on with a list, or end it. */
export function registerListContinuation(): Disposable {
  return commands.registerCommand('antrag.continueList', async () => {
    const { continueList } = await import('../assist/list-continuation.ts');
    const editor = window.activeTextEditor;
    const { document, selection } = editor ?? {};
    const found =
      document && selection?.isEmpty
        ? continueList(document.getText(), document.offsetAt(selection.active))
        : undefined;
    if (!editor || !document || !found) {
      await commands.executeCommand('type', { text: '\n' });
      return;
    }
    const range = rangeAt(document, found.replace);
    // Only what is inserted takes the cursor along.
    await editor.edit((edit) => {
      if (range.isEmpty) edit.insert(range.start, found.text);
      else edit.replace(range, found.text);
    });
    editor.revealRange(editor.selection);
  });
}
