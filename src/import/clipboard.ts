import { textFromHtml } from './html.ts';
import { hasHardLines, type JoinedLines, joinLines } from './join-lines.ts';
import { tableFromTabs } from './tabs.ts';

/** What is on the clipboard, as far as it is text. */
export interface Clipboard {
  html?: string | undefined;
  text: string;
}

/** One way to paste: as text of the dialect, with its lines joined, or letter for letter. */
export interface PasteOffer {
  way: 'motion' | 'joined' | 'plain';
  text: string;
  /** What of the pages that it was copied from is not in it. */
  leftOut?: JoinedLines;
}

/** Where something is pasted: what stands before and behind the cursor, in the whole text. */
export interface PastePlace {
  before: string;
  after: string;
}

/**
 * The ways to paste, the best one first; none where there is nothing to be done but what every
 * editor does. HTML wins over plain text, and lines of a column are joined first.
 */
export function pasteOffers({ html, text }: Clipboard, place: PastePlace): PasteOffer[] {
  const plain: PasteOffer = { way: 'plain', text };
  const pages = joinLines(text);
  const lines = pages.text;
  const joined: PasteOffer[] =
    text.trim().includes('\n') && lines !== text.trim()
      ? [
          {
            way: 'joined',
            text: fitted(lines, place),
            ...(pages.leftOut.length > 0 && { leftOut: pages }),
          },
        ]
      : [];
  const converted = convert(html, text, place);
  const motion: PasteOffer[] =
    converted === undefined || converted.trim() === ''
      ? []
      : [{ way: 'motion', text: fitted(converted, place) }];
  if (motion.length === 0 && !(joined.length > 0 && hasHardLines(text))) {
    // Its usual way of pasting stays the first, without a menu that says so.
    return joined.length > 0 && text !== '' ? [plain, ...joined] : [];
  }
  return [...motion, ...joined, ...(text === '' ? [] : [plain])].filter(
    (offer, index, all) => all.findIndex((other) => other.text === offer.text) === index,
  );
}

function convert(
  html: string | undefined,
  text: string,
  { before }: PastePlace,
): string | undefined {
  if (html !== undefined && !isCode(html)) {
    const firstFootnote =
      1 +
      Math.max(
        0,
        ...Array.from(before.matchAll(/\[\^(\d{1,6})\]/gu), ([, label]) => Number(label)),
      );
    return textFromHtml(html, { firstFootnote });
  }
  return tableFromTabs(text);
}

/** What code editors copy: their colours are no text of anybody's, and the text is typed already. */
function isCode(html: string): boolean {
  return /^(?:\s|<(?:html|body|meta)[^>]*>|<!--StartFragment-->)*<div style="[^"]*white-space:\s*pre\b/iu.test(
    html,
  );
}

/**
 * A text of several blocks, set apart from what stands around it: a heading, a table or a list is
 * no part of the paragraph at the cursor.
 */
function fitted(text: string, { before, after }: PastePlace): string {
  const line = /[^\n]*$/u.exec(before)?.[0] ?? '';
  const rest = /^[^\r\n]*/u.exec(after)?.[0] ?? '';
  const above = before.slice(0, before.length - line.length);
  const isBlock = /^(?:#{2,6} |\||- |\d{1,3}[.)] |[a-z]\) )/u.test(text);
  if (!isBlock && !text.includes('\n')) return text;
  const start = !isBlock ? '' : line.trim() !== '' ? '\n\n' : isParted(above) ? '' : '\n';
  return `${start}${text}${rest.trim() === '' ? '' : '\n\n'}`;
}

function isParted(above: string): boolean {
  return above.trim() === '' || /\n[ \t]*\r?\n$/u.test(above);
}
