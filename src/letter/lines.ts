/** On which line of a printed letter what is voted on stands, as its line numbers count. */
export interface PrintedLines {
  /** All its letters, without the blanks between them, by which texts are held against each other. */
  letters: string;
  /** Where its words end, from the first to the last; those in tables have no line. */
  words: readonly PrintedWord[];
}

export interface PrintedWord {
  /** So many letters stand before its end. */
  end: number;
  line?: number;
}

/** What counts as a letter: no blank, and nothing that is not seen. */
export function visibleLetters(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/gu, '');
}

/** The line of a letter, counted from 0; `undefined` where its line has no number. */
export function printedLineAt({ words }: PrintedLines, at: number): number | undefined {
  return words.find(({ end }) => end > at)?.line;
}
