import { commands, Disposable, Range, Selection, window } from 'vscode';
import { type EmphasisMark, toggleMark } from '../assist/emphasis.ts';
import { isMotion } from './documents.ts';

/** **Fett** and **Kursiv**, by the keys that every text program has for them. */
export function registerEmphasis(): Disposable {
  return Disposable.from(
    commands.registerCommand('antrag.bold', () => toggle('**')),
    commands.registerCommand('antrag.italic', () => toggle('*')),
  );
}

async function toggle(mark: EmphasisMark): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isMotion(editor.document)) return;
  const { document } = editor;
  const { edits, selection } = toggleMark(
    document.getText(),
    {
      start: document.offsetAt(editor.selection.start),
      end: document.offsetAt(editor.selection.end),
    },
    mark,
  );
  const isDone = await editor.edit((builder) => {
    for (const { start, end, text } of edits)
      builder.replace(new Range(document.positionAt(start), document.positionAt(end)), text);
  });
  if (!isDone) return;
  const [start, end] = [selection.start, selection.end].map((at) => document.positionAt(at));
  if (start && end) editor.selection = new Selection(start, end);
}
