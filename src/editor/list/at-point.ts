import { commands, Disposable, type TextEditor, window } from 'vscode';
import { isMotion } from '../documents.ts';
import { isInHead, linesOfDocument } from './lines.ts';

/** Whether every cursor is in the line of a point: Tab then calls the editor to indent that line. */
const key = 'antrag.atPoint';

/** Keeps VS Code told where the cursor is; no key waits for it. */
export function tellAtPoint(): Disposable {
  let told: boolean | undefined;
  const tell = async (editor: TextEditor | undefined) => {
    const is = editor !== undefined && isMotion(editor.document) && (await isAtPoint(editor));
    // Another editor may be the active one by now.
    if (is === told || editor !== window.activeTextEditor) return;
    told = is;
    await commands.executeCommand('setContext', key, is);
  };
  void tell(window.activeTextEditor);
  return Disposable.from(
    window.onDidChangeActiveTextEditor(tell),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) void tell(textEditor);
    }),
  );
}

async function isAtPoint({ document, selections }: TextEditor): Promise<boolean> {
  const { pointAt } = await import('../../assist/list/point.ts');
  const lines = linesOfDocument(document);
  return selections.every(
    ({ active: { line } }) => pointAt(lines, line) !== undefined && !isInHead(lines, line),
  );
}
