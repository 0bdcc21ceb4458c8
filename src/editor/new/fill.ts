import { Range, SnippetString, type TextEditor } from 'vscode';

/**
 * Puts a snippet in the place of all that stands in an editor; the cursor is on its first gap. VS
 * Code refuses where a key came first: then the snippet goes before what was typed.
 */
export async function fillWith(editor: TextEditor, snippet: string): Promise<void> {
  const { document } = editor;
  const string = new SnippetString(snippet);
  const whole = document.validateRange(new Range(0, 0, document.lineCount, 0));
  const start = new Range(0, 0, 0, 0);
  if (await editor.insertSnippet(string, whole)) return;
  for (let tries = 0; tries < 20; tries += 1) if (await editor.insertSnippet(string, start)) return;
}
