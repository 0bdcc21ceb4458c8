import { type Disposable, Hover, languages, MarkdownString } from 'vscode';
import { languageId } from './documents.ts';
import { rangeAt } from './ranges.ts';
import type { Services } from './services.ts';

/** Explains the keys of the head, the meeting and the sections. */
export function registerHover({ documents }: Services): Disposable {
  return languages.registerHoverProvider(
    { language: languageId },
    {
      async provideHover(document, position) {
        const found = await documents.ask(document, 'hover', document.offsetAt(position));
        return found && new Hover(new MarkdownString(found.text), rangeAt(document, found.range));
      },
    },
  );
}
