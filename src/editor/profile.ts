import {
  CompletionList,
  Disposable,
  Hover,
  languages,
  MarkdownString,
  type TextDocument,
  workspace,
} from 'vscode';
import { completionItems, triggers } from './completion.ts';
import { currentDay, isProfile, profilePattern } from './documents.ts';
import { rangeAt } from './ranges.ts';
import { AfterRest, keyboardRest } from './rest.ts';
import type { Services } from './services.ts';

/** The help of a motion's head, inside the profile. */
export function registerProfile(services: Services): Disposable {
  const { language, documents, findings } = services;
  const core = () => import('../assist/profile.ts');

  const checks = new AfterRest(async (document) => {
    const { version } = document;
    const location = document.uri.toString();
    const found = await documents.profileFindings(document.getText(), location);
    if (!document.isClosed && document.version === version) findings.set(document.uri, found);
  });
  const checkAfter = (document: TextDocument, delay: number) => {
    if (isProfile(document)) checks.schedule(document, delay);
  };
  for (const document of workspace.textDocuments) checkAfter(document, 0);

  return Disposable.from(
    checks,
    workspace.onDidOpenTextDocument((document) => checkAfter(document, 0)),
    workspace.onDidChangeTextDocument(({ document }) => checkAfter(document, keyboardRest)),
    workspace.onDidCloseTextDocument((document) => {
      if (!isProfile(document)) return;
      checks.cancel(document);
      findings.delete(document.uri);
    }),
    languages.registerCompletionItemProvider(
      profilePattern,
      {
        async provideCompletionItems(document, position) {
          const [{ profileCompletions }, today] = await Promise.all([core(), currentDay()]);
          const found = profileCompletions(
            document.getText(),
            document.uri.toString(),
            document.offsetAt(position),
            { today, language },
          );
          return new CompletionList(await completionItems(found, document));
        },
      },
      ...triggers,
    ),
    languages.registerHoverProvider(profilePattern, {
      async provideHover(document, position) {
        const [{ profileHover }, today] = await Promise.all([core(), currentDay()]);
        const found = profileHover(
          document.getText(),
          document.uri.toString(),
          document.offsetAt(position),
          { today, language },
        );
        return found && new Hover(new MarkdownString(found.text), rangeAt(document, found.range));
      },
    }),
  );
}
