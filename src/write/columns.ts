import type { Table } from '../letter/block.ts';
import { cellPadding } from './measures.ts';
import { plainText } from './plain-text.ts';
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

/** The smallest type in a table that would not fit otherwise, in pt. */
const smallest = 8;

/**
 * A table of `width` mm. Where its words are too wide for their columns, the type gets smaller,
 * as far as that helps.
 * @param size the type size in pt where all fits
 */
export function tableGrid(table: Table, width: number, size: number): TableGrid {
  const padding = table.align.length * cellPadding.side * 2;
  const perPt = sum(table.align.map((_, column) => longestWord(table, column, 1)));
  const fitting = Math.floor(((width - padding) / perPt) * 2) / 2;
  const used = fitting >= smallest && fitting < size ? fitting : size;
  return { widths: columnWidths(table, width, used), size: used };
}

/** Where a line may break: not at a no-break space. */
const breaks = /[ \t\r\n]+/;

function longestWord(table: Table, column: number, size: number): number {
  return table.rows.reduce((most, row) => {
    const words = plainText(row[column] ?? []).split(breaks);
    return words.reduce((widest, word) => Math.max(widest, measureText(word, size) * slack), most);
  }, 0);
}

/**
 * The widths of a table's columns in mm, together `width`: each as wide as its longest cell where
 * there is room for all; else each holds its longest word, and the rest goes where text is longest.
 * @param size the type size in pt
 */
export function columnWidths(table: Table, width: number, size: number): number[] {
  const columns = table.align.map((_, column) => {
    const cells = table.rows.map((row) => plainText(row[column] ?? []));
    const widest = (texts: readonly string[]) =>
      texts.reduce((most, text) => Math.max(most, measureText(text, size)), 0) * slack +
      cellPadding.side * 2;
    return {
      whole: widest(cells),
      word: longestWord(table, column, size) + cellPadding.side * 2,
    };
  });
  const whole = sum(columns.map((column) => column.whole));
  const words = sum(columns.map((column) => column.word));
  if (whole <= width)
    return spread(
      columns.map((column) => column.whole),
      width,
    );
  if (words >= width)
    return squeeze(
      columns.map((column) => column.word),
      width,
    );
  const spare = (width - words) / (whole - words);
  return columns.map(({ whole: most, word }) => word + (most - word) * spare);
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
