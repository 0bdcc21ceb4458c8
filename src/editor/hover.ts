import { type Disposable, Hover, languages, MarkdownString } from 'vscode';
import { currentDay, languageId } from './documents.ts';
import { rangeAt } from './ranges.ts';
import type { Services } from './services.ts';

/** Explains the keys of the head, the meeting and the sections. */
export function registerHover({ documents, language }: Services): Disposable {
  return languages.registerHoverProvider(
    { language: languageId },
    {
      async provideHover(document, position) {
        const [{ hover }, { motion }, today] = await Promise.all([
          import('../assist/hover.ts'),
          documents.load(document),
          currentDay(),
        ]);
        const found = hover(motion, document.offsetAt(position), { today, language });
        return found && new Hover(new MarkdownString(found.text), rangeAt(document, found.range));
      },
    },
  );
}
