import { type TextDocument, workspace } from 'vscode';

/**
 * Calls where a text is the next to come into a document. VS Code would tell by asking for the edit
 * to be resolved, but loses what a snippet says on the way.
 */
export function whenPasted(
  document: TextDocument,
  text: string,
  tell: () => void | Promise<void>,
): void {
  const listening = workspace.onDidChangeTextDocument((change) => {
    if (change.document !== document || change.contentChanges.length === 0) return;
    listening.dispose();
    const plain = (typed: string) => typed.replaceAll('\r\n', '\n').trim();
    if (change.contentChanges.some((one) => plain(one.text) === plain(text))) void tell();
  });
}
