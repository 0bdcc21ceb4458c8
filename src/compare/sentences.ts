import { isAbbreviationStop } from '../german/sentences.ts';

/** What ends a sentence, with the quotes and brackets that close behind it. */
const end = /[.!?…]["“”‘«‹)\]]{0,3}(?=\s|$)/gu;

/**
 * The sentences of a paragraph as they are counted when it is amended: a colon ends none, an
 * abbreviation or an ordinal neither. White space is folded; nothing else is lost.
 */
export function sentencesOf(paragraph: string): string[] {
  const text = paragraph.replace(/\s+/gu, ' ').trim();
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(end)) {
    const after = match.index + match[0].length;
    if (match[0].startsWith('.') && isAbbreviationStop(text, match.index, start)) continue;
    // What goes on in small letters is the same sentence: „Wann?“ fragt sie.
    if (/^\s+\p{Ll}/u.test(text.slice(after, after + 3))) continue;
    // So is what a dash leads on to behind a call: „Nie wieder! – Wir erinnern“.
    if (!match[0].startsWith('.') && /^\s+[–—]\s/u.test(text.slice(after, after + 3))) continue;
    sentences.push(text.slice(start, after).trim());
    start = after;
  }
  const rest = text.slice(start).trim();
  return rest ? [...sentences, rest] : sentences;
}
