import { Range, SnippetString, type TextEditor } from 'vscode';

/** Puts a snippet in the place of all that stands in an editor; the cursor is on its first gap. */
export async function fillWith(editor: TextEditor, snippet: string): Promise<void> {
  const { document } = editor;
  const whole = document.validateRange(new Range(0, 0, document.lineCount, 0));
  await editor.insertSnippet(new SnippetString(snippet), whole);
}
