import type { Letter } from '../../src/letter/letter.ts';
import { margins } from '../../src/write/measures.ts';
import { sectionHeading } from '../../src/write/section-heading.ts';
import type { Word } from './poppler.ts';

/** A part of the letter by which two printed pages of it can be held against each other. */
export interface Landmark {
  what: string;
  /** From 1. */
  page: number;
  /** In mm from the left and upper edge of the page. */
  x: number;
  y: number;
  /** Its first word. */
  word: Word;
}

/** So many words tell a part from the text around it. */
const telling = 5;

/**
 * Where the parts of a letter came to stand, in its order: each at the first line after the part
 * before it that begins with its words. What is not found is named in `missing`.
 */
export function landmarksOf(
  letter: Letter,
  words: readonly Word[],
): { found: Landmark[]; missing: string[] } {
  const starts = lineStarts(words);
  const found: Landmark[] = [];
  const missing: string[] = [];
  let after = -1;
  for (const [what, said] of landmarks(letter)) {
    const wanted = said.split(/\s+/).filter(Boolean).slice(0, telling);
    const at = starts.findIndex((line, index) => index > after && begins(line, wanted));
    const [first] = starts[at] ?? [];
    if (!first) {
      missing.push(`${what} „${wanted.join(' ')}“`);
      continue;
    }
    after = at;
    found.push({ what, page: first.page, x: first.left, y: first.top, word: first });
  }
  return { found, missing };
}

function landmarks({ title, salutation, sections, closing, attachments, copies }: Letter) {
  return [
    ['title', title.main],
    ...(title.subject ? [['subject', title.subject]] : []),
    ['salutation', salutation],
    ...sections.map((section) => [section.title, sectionHeading(section.title)]),
    ['closing', closing],
    ...(attachments ? [['attachments', attachments.title]] : []),
    ...(copies.length > 0 ? [['copies', 'Verteiler']] : []),
  ] as [what: string, said: string][];
}

/** A line may go on in the next one: so a part may begin with the last words of its line. */
function begins(line: readonly Word[], wanted: readonly string[]): boolean {
  const shown = line.slice(0, wanted.length).map(({ text }) => text);
  return shown.length > 0 && shown.every((text, index) => text === wanted[index]);
}

/**
 * Lines from top to bottom, page by page, as the words that stand on one height; without the
 * numbers of lines, which stand in the margin.
 */
function lineStarts(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  const inText = words.filter(({ left }) => left > margins.left - 2);
  const ordered = inText.sort((a, b) => a.page - b.page || a.bottom - b.bottom || a.left - b.left);
  for (const word of ordered) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line && first && first.page === word.page && Math.abs(first.bottom - word.bottom) < 1) {
      line.push(word);
    } else lines.push([word]);
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left));
}

/** Words printed over others. @param words with boxes of the height of their letters */
export function overprinted(words: readonly Word[]): string[] {
  const clashes: string[] = [];
  const shown = words.filter(({ text }) => text.trim() !== '');
  for (const [index, one] of shown.entries()) {
    for (const other of shown.slice(index + 1)) {
      if (one.page !== other.page) break;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > touching && down > touching) {
        clashes.push(`„${one.text}“ and „${other.text}“ on page ${one.page}`);
      }
    }
  }
  return clashes;
}

/** So much two boxes may share, in mm, before one word is printed over another. */
const touching = 0.3;
