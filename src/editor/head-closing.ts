import {
  commands,
  type Disposable,
  SnippetString,
  type TextDocumentChangeEvent,
  window,
  workspace,
} from 'vscode';
import { isMotion } from './documents.ts';

/**
 * Closes a head that is begun by hand: behind `---` and Enter stands the other `---`, with the
 * cursor between them and the keys offered.
 */
export function registerHeadClosing(): Disposable {
  return workspace.onDidChangeTextDocument(async (change) => {
    if (!isFirstLineBroken(change)) return;
    const editor = window.activeTextEditor;
    const { document } = change;
    if (editor?.document !== document) return;
    const { isHeadBegun } = await import('../assist/begun-head.ts');
    // An edit that comes too late is refused: then the text has moved on, and is looked at anew.
    for (let tries = 0; tries < 5; tries += 1) {
      const { active } = editor.selection;
      const isAtEnd = document.lineAt(active.line).range.end.isEqual(active);
      if (!isAtEnd || !isHeadBegun(document.getText(), document.offsetAt(active))) return;
      const below = active.line + 1 < document.lineCount ? '' : '\n';
      const closing = new SnippetString(`$0\n---${below}`);
      const options = { undoStopBefore: false, undoStopAfter: false };
      if (!(await editor.insertSnippet(closing, active, options))) continue;
      await commands.executeCommand('editor.action.triggerSuggest');
      return;
    }
  });
}

/** Whether Enter has been pressed behind `---` in the first line. */
function isFirstLineBroken({ document, contentChanges }: TextDocumentChangeEvent): boolean {
  const [change, ...others] = contentChanges;
  return (
    isMotion(document) &&
    change !== undefined &&
    others.length === 0 &&
    /^\r?\n[ \t]*$/u.test(change.text) &&
    change.range.isEmpty &&
    change.range.start.line === 0 &&
    /^---[ \t]*$/u.test(document.lineAt(0).text)
  );
}
