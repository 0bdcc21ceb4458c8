import { printable } from '../../printable.ts';
import { covered } from '../coverage.ts';

/** The texts of one letter as the fonts can draw them. */
export class Strings {
  /** Characters that no shipped font has; `�` stands in their place. */
  readonly uncovered = new Set<string>();
  /** Whether a word says itself where it may be broken. */
  hasSoftHyphens = false;

  /** @param lineBreak what a line feed becomes */
  shown(text: string, lineBreak = ' '): string {
    this.hasSoftHyphens ||= text.includes('\u00ad');
    return text
      .split(/\r\n|\r|\n/)
      .map((line) => covered(breakable(printable(line).normalize('NFC')), this.uncovered))
      .join(lineBreak);
  }

  /** Those of the lines that say something. */
  lines(lines: readonly (string | undefined)[]): string[] {
    return lines.flatMap((line) => (line ? [this.shown(line)] : []));
  }
}

/**
 * What no line holds (an address, a row of signs) may break after its signs, or every so often;
 * not a word that says itself where.
 */
function breakable(text: string): string {
  return text.replace(/[^\s\u200b\u00ad-]{50,}/gu, (word) =>
    word.replace(/[^/.,;:_?&=]{1,12}[/.,;:_?&=]*/gu, '$&\u200b').replace(/\u200b$/u, ''),
  );
}
