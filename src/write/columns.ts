import type { Table } from '../letter/block.ts';
import { plainText } from '../letter/plain-text.ts';
import { cellPadding, textWidth } from './measures.ts';
import { measureText } from './text-width.ts';

/** Bold headers are wider, and an estimate should not cut a word. */
const slack = 1.08;

/** How a table is laid out. */
export interface TableGrid {
  /** Of the columns, in mm. */
  widths: number[];
  /** Of its type, in pt. */
  size: number;
}

/** The smallest type in a table whose words would not fit otherwise, in pt. */
const smallest = 8;

/** The smallest where not even the figures would, in pt: still read in print, as in a budget. */
const smallestForFigures = 6;

/** Where the page can be turned, figures are not set smaller than this upright, in pt. */
const smallestUpright = 7;

/** A word without figures may be broken where its column is no narrower than this, in mm. */
const leastForWords = 18;

/**
 * A table of `width` mm. Where its words are too wide for their columns, the type gets smaller; if
 * that is not enough, words are broken, and the type gets smaller again for the figures, which
 * never are: an amount on two lines, or over its neighbour, is read wrongly.
 * @param size the type size in pt where all fits
 */
export function tableGrid(table: Table, width: number, size: number): TableGrid {
  const columns = measured(table);
  const fits = (one: number, needs: (column: Needed) => number) =>
    sum(needed(columns, one).map(needs)) <= width;
  const whole = sizesFrom(size, smallest).find((one) => fits(one, ({ word }) => word));
  const broken = sizesFrom(size, smallestForFigures).find((one) => fits(one, ({ least }) => least));
  const used = whole ?? broken ?? smallestForFigures;
  return { widths: widthsOf(needed(columns, used), width), size: used };
}

/**
 * Whether a table is so wide that its page is turned, where that is possible: upright its figures
 * would be too small to be read, or broken.
 * @param size the type size in pt where all fits
 */
export function isWide(table: Table, size: number): boolean {
  const columns = measured(table);
  return sizesFrom(size, smallestUpright).every(
    (one) => sum(needed(columns, one).map(({ least }) => least)) > textWidth,
  );
}

/** Sizes in steps of half a point, the largest first. */
function sizesFrom(size: number, least: number): number[] {
  const steps = Math.max(0, Math.floor((size - least) * 2));
  return Array.from({ length: steps + 1 }, (_, step) => size - step / 2);
}

/** What a column takes, in mm, with the distance of its text from its edges. */
interface Needed {
  /** Each cell on one line. */
  whole: number;
  /** No word broken. */
  word: number;
  /** No figure broken. */
  least: number;
}

/** Where a line may break: not at a no-break space. */
const breaks = /[ \t\r\n]+/;

/** The widest of what is in each column, in mm a pt: it is measured once for all sizes. */
function measured(table: Table): { whole: number; word: number; figure: number }[] {
  const widest = (texts: readonly string[]) =>
    texts.reduce((most, text) => Math.max(most, measureText(text, 1)), 0) * slack;
  return table.align.map((_, column) => {
    const cells = table.rows.map((row) => plainText(row[column] ?? []));
    const words = cells.flatMap((cell) => cell.split(breaks));
    const figures = words.filter((word) => /\d/u.test(word));
    return { whole: widest(cells), word: widest(words), figure: widest(figures) };
  });
}

function needed(columns: ReturnType<typeof measured>, size: number): Needed[] {
  const padding = cellPadding.side * 2;
  return columns.map(({ whole, word, figure }) => ({
    whole: whole * size + padding,
    word: word * size + padding,
    least: Math.max(figure * size, Math.min(word * size, leastForWords)) + padding,
  }));
}

/**
 * The widths of a table's columns in mm, together `width`: each as wide as its longest cell where
 * there is room for all; else each holds its longest word, or at least its figures, and the rest
 * goes where text is longest.
 * @param size the type size in pt
 */
export function columnWidths(table: Table, width: number, size: number): number[] {
  return widthsOf(needed(measured(table), size), width);
}

function widthsOf(columns: readonly Needed[], width: number): number[] {
  const of = (needs: keyof Needed) => columns.map((column) => column[needs]);
  if (sum(of('whole')) <= width) return spread(of('whole'), width);
  if (sum(of('word')) < width) return between(of('word'), of('whole'), width);
  if (sum(of('least')) < width) return between(of('least'), of('word'), width);
  return squeeze(of('least'), width);
}

/** As much more than the least, in all columns alike, as makes `width` together. */
function between(least: readonly number[], most: readonly number[], width: number): number[] {
  const share = (width - sum(least)) / (sum(most) - sum(least));
  return least.map((one, index) => one + ((most[index] ?? one) - one) * share);
}

/** Together `width`: whatever is narrower than its share keeps what it needs, the others give. */
function squeeze(widths: readonly number[], width: number): number[] {
  let wide = [...widths];
  let room = width;
  for (;;) {
    const share = room / wide.length;
    const narrow = wide.filter((part) => part <= share);
    if (narrow.length === 0 || narrow.length === wide.length) break;
    room -= sum(narrow);
    wide = wide.filter((part) => part > share);
  }
  const least = wide.reduce((one, other) => Math.min(one, other));
  const scale = room / sum(wide);
  return widths.map((part) => (part < least ? part : part * scale));
}

/** In the same proportions, together `width`. */
function spread(widths: readonly number[], width: number): number[] {
  const total = sum(widths);
  return widths.map((part) => (part / total) * width);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, part) => total + part, 0);
}
