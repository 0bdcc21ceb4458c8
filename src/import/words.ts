import type { Letter } from '../letter/letter.ts';
import type { LeftOut, Paper } from './paper.ts';
import { textOfBlocks } from './paper-text.ts';

/** Words and numbers of a text, in lower case. */
export function lowerCaseWords(text: string): string[] {
  return (
    text
      .replace(/\u00AD/gu, '')
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** All that a document prints, in its order. */
export function textOfPaper({ blocks, notes, running }: Paper): string {
  // A note that nothing refers to is not printed.
  const named = new Set(JSON.stringify(blocks).match(/(?<="identifier":")[^"]+/gu));
  return [
    ...running.header.flat(),
    ...running.others.flat(),
    ...textOfBlocks(blocks),
    ...[...notes].flatMap(([name, note]) => (named.has(name) ? textOfBlocks(note) : [])),
  ].join('\n');
}

/**
 * The words of a document that are neither in the motion, nor in its letter, nor in the list of
 * what was left out: nothing goes without being told.
 */
export function wordsLost(
  paper: Paper,
  text: string,
  leftOut: readonly LeftOut[],
  letter: Letter,
): string {
  const known = new Set([
    ...lowerCaseWords(text.replace(/\\(?=[!-/:-@[-`{-~])/gu, '').replace(/&#(\d+);/gu, ' ')),
    // Markup may stand within a word.
    ...lowerCaseWords(text.replace(/<\/?[a-z][^<>\n]{0,40}>|[*_~\\]/gu, '')),
    ...lowerCaseWords(said(letter)),
    ...leftOut.flatMap((one) => lowerCaseWords(one.text)),
  ]);
  const lost = lowerCaseWords(textOfPaper(paper)).filter((word) => !known.has(word));
  return [...new Set(lost)].join(' ');
}

/** Every text in a letter. */
function said(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(said).join(' ');
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return '';
  return Object.values(value).map(said).join(' ');
}
