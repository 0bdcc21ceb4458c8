import { isAbbreviationStop, type Sentence } from '../german/sentences.ts';

export type { Sentence };

/** The sentences of a text; an abbreviation or an ordinal ends none. Colons end one. */
export function sentenceRanges(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    let from = start;
    while (from < end && /[\s"“”»«)\]–-]/u.test(text.charAt(from))) from++;
    if (from < end) sentences.push({ start: from, end });
    start = end;
  };
  for (const match of text.matchAll(/[.!?:…]["“”«)]{0,3}(?=\s)|\n(?=[ \t]*\n)/gu)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && isAbbreviationStop(text, match.index, start)) continue;
    push(end);
  }
  push(text.length);
  return sentences;
}
