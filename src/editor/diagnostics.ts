import { Disposable, type TextDocument, workspace } from 'vscode';
import { isMotion } from './documents.ts';
import { AfterRest, keyboardRest } from './rest.ts';
import type { Services } from './services.ts';

/** Marks what the rules find in every open motion, of its newest version only. */
export function registerDiagnostics({ documents, findings }: Services): Disposable {
  const checks = new AfterRest(async (document) => {
    const { version } = document;
    const found = await documents.findings(document);
    // Newer text is on its way: its findings come with it.
    if (!document.isClosed && document.version === version) findings.set(document.uri, found);
  });
  const checkAfter = (document: TextDocument, delay: number) => {
    if (isMotion(document)) checks.schedule(document, delay);
  };
  const forget = (document: TextDocument) => {
    if (!isMotion(document)) return;
    checks.cancel(document);
    findings.close(document.uri);
  };

  for (const document of workspace.textDocuments) checkAfter(document, 0);
  return Disposable.from(
    checks,
    workspace.onDidOpenTextDocument((document) => checkAfter(document, 0)),
    workspace.onDidChangeTextDocument(({ document }) => checkAfter(document, keyboardRest)),
    workspace.onDidCloseTextDocument(forget),
    documents.onDidOutdate(() => {
      for (const document of workspace.textDocuments) checkAfter(document, keyboardRest);
    }),
  );
}
