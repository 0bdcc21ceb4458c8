import { Bookmark, FootnoteReferenceRun, type ParagraphChild } from 'docx';
import type { Letter } from '../../letter/letter.ts';
import { inlinesOf } from '../../letter/walk.ts';
import { field } from './field.ts';

/**
 * The references to a letter's footnotes. Word gives each reference a note of its own, so a
 * second one to the same note is a field that repeats the number of the first.
 */
export class NoteReferences {
  readonly #repeated = new Set<number>();
  readonly #seen = new Set<number>();
  readonly #count: number;

  constructor(letter: Letter) {
    this.#count = letter.footnotes.length;
    const once = new Set<number>();
    for (const inline of inlinesOf(letter)) {
      if (inline.type !== 'footnote') continue;
      if (once.has(inline.number)) this.#repeated.add(inline.number);
      once.add(inline.number);
    }
  }

  /** The next reference to a note, in reading order; none to a note that is not there. */
  next(number: number): ParagraphChild[] {
    if (!Number.isInteger(number) || number < 1 || number > this.#count) return [];
    const bookmark = `_Fussnote${number}`;
    if (this.#seen.has(number)) {
      return field([` NOTEREF ${bookmark} \\f \\h `], String(number), { superScript: true });
    }
    this.#seen.add(number);
    const reference = new FootnoteReferenceRun(number);
    return this.#repeated.has(number)
      ? [new Bookmark({ id: bookmark, children: [reference] })]
      : [reference];
  }
}
