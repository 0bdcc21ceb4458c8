import type { UnitNote } from '../compare/unit.ts';
import type { Image } from '../letter/image.ts';

/** A sentence of an amendment, and the text below it where that is more than a line. */
export interface Said {
  /** Ends with a colon where lines follow. */
  text: string;
  /** Footnotes of the new text in it, from left to right. */
  notes?: UnitNote[];
  lines: SaidLine[];
  /** What is said behind the lines: a renumbering that follows. */
  after?: string;
}

/** A line of a new text, with its mark, as it is to be printed; or a table. */
export interface SaidLine {
  /** 0 is the outermost. */
  depth: number;
  text: string;
  /** Its footnotes, from left to right; where they stand is counted in `text`, or in their cells. */
  notes?: UnitNote[];
  /** The rows of a table, the header first; `text` is empty then. */
  rows?: string[][];
  /** A picture; `text` is empty then. */
  picture?: Image;
}

/** How many words of either text a sentence has to repeat. */
export function quotedWords({ text, lines }: Said): number {
  // What a place is called by is no text that changes.
  const said = text.replace(/(?:Satz|Absatz|Spiegelstrich|Zeile|Spalte) „[^“]*“/gu, '');
  const quotations = [...said.matchAll(/„([^“]*)“/gu)].map(([, inner = '']) => inner);
  const below = lines.flatMap((line) => [line.text, ...(line.rows?.flat() ?? [])]);
  return [...quotations, ...below].reduce((sum, part) => sum + wordCount(part), 0);
}

export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Footnotes in a text that has been put behind another of that length. */
export function shifted(notes: readonly UnitNote[], by: number): UnitNote[] {
  return notes.map((note) => ({ ...note, at: note.at + by }));
}
