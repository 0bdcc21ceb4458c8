import { commands, type Disposable, Range, type Selection, window } from 'vscode';
import { isMotion } from './documents.ts';
import type { Services } from './services.ts';

/**
 * **Zeilen zusammenfügen**: joins the lines of what is selected to paragraphs, as when it is pasted;
 * where nothing is selected, those of the paragraph at the cursor.
 */
export function registerJoinLines({ language }: Services): Disposable {
  return commands.registerCommand('antrag.joinLines', async () => {
    const editor = window.activeTextEditor;
    if (!editor || !isMotion(editor.document)) return;
    const { document } = editor;
    const [{ joinedIn }, { findFrontMatter }] = await Promise.all([
      import('../import/join-selection.ts'),
      import('../notation/front-matter.ts'),
    ]);
    // A line of the head is a field.
    const head = findFrontMatter(document.getText());
    if (head && document.offsetAt(editor.selection.start) < head.end) return;
    const { start, end, text, leftOut } = joinedIn(document.getText(), offsets(editor.selection));
    const range = new Range(document.positionAt(start), document.positionAt(end));
    if (document.getText(range) === text) return;
    const isDone = await editor.edit((edit) => edit.replace(range, text));
    if (isDone && leftOut.length > 0)
      (await import('./paste-left-out.ts')).tellLeftOut(leftOut, language);

    function offsets(selection: Selection): { start: number; end: number } {
      return {
        start: document.offsetAt(selection.start),
        end: document.offsetAt(selection.end),
      };
    }
  });
}
