import { letterWidths } from './letter-widths.ts';
import { mmPerPt } from './measures.ts';

const advance = new Map(
  letterWidths.flatMap(([width, set]) => Array.from(set, (character) => [character, width])),
);

/** For scripts and signs that are not in the table: rather too wide than too narrow. */
const unknown = 700;

/** The width of a line of text in Arial, in mm. An estimate where another font is chosen. */
export function measureText(text: string, pt: number): number {
  let sum = 0;
  for (const character of text) sum += advance.get(character) ?? unknown;
  return (sum / 1000) * pt * mmPerPt;
}

/** How many lines a text takes in a column of `width` mm. */
export function countLines(text: string, pt: number, width: number): number {
  let lines = 1;
  let filled = 0;
  const space = measureText(' ', pt);
  for (const word of text.split(' ')) {
    const length = measureText(word, pt);
    if (filled > 0 && filled + space + length > width) {
      lines += 1;
      filled = 0;
    }
    // A word that is wider than the column breaks inside.
    const broken = Math.floor(length / width);
    lines += broken;
    filled += (filled > 0 ? space : 0) + length - broken * width;
  }
  return lines;
}

/**
 * A text in lines that a column of `width` mm holds: broken behind blanks, else behind hyphens and
 * strokes, else anywhere. Together they are the text, blanks at the ends of lines included.
 */
export function linesWithin(text: string, pt: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (said: string) => measureText(said.trimEnd(), pt) <= width;
  const add = (piece: string) => {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line);
      line = '';
    }
    line += piece;
  };
  for (const piece of text.split(/(?<=[ /-])(?! )/u)) {
    if (fits(piece)) add(piece);
    else for (const character of piece) add(character);
  }
  return line === '' ? lines : [...lines, line];
}
