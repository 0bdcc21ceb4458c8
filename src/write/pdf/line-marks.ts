/** What the template tells of words and line numbers (`<lines>` in `letter.typ`). */
export interface LineMarks {
  /** `end` counts the letters of what is voted on up to the end of the word. */
  words: ({ end: number } & Spot)[];
  lines: ({ number: number } & Spot)[];
}

interface Spot {
  /** From 1. */
  page: number;
  /** In pt from the page's upper edge: of a word its baseline, of a line what lies above that in it. */
  y: number;
}
