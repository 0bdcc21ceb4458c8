import type { Inline, Table } from '../letter/block.ts';
import type { TableGrid } from './columns.ts';
import { hasNote } from './keeping.ts';
import { cellPadding, lineHeight, mmPerPt, pictureHeight } from './measures.ts';
import { plainText } from './plain-text.ts';
import { countLines } from './text-width.ts';

/** A table so high, in mm, is not parted by the end of a page. */
const highestWhole = 40;

/** Two rows so high together, in mm, end a longer table: none stands alone on its last page. */
const highestEnd = 40;

/**
 * Which rows of a table stay on the page of the next one: all of a small table, of another its
 * header and the last but one. Where a footnote is referred to, only the header does: a note needs
 * room of its own on the same page, and that may not be there for all.
 */
export function staysWithNext(table: Table, grid: TableGrid): boolean[] {
  const heights = table.rows.map((row) => rowHeight(row, grid));
  const last = heights.length - 1;
  const noted = table.rows.flat().some(hasNote);
  const isWhole = !noted && sum(heights) <= highestWhole;
  const endsInTwo = !noted && last > 2 && sum(heights.slice(-2)) <= highestEnd;
  return heights.map(
    (_, index) => index < last && (isWhole || index === 0 || (endsInTwo && index === last - 1)),
  );
}

/** How high a row will be, in mm; an estimate. */
function rowHeight(row: readonly Inline[][], { widths, size }: TableGrid): number {
  const heights = row.map((cell, column) =>
    cellHeight(cell, innerWidth(widths[column] ?? 0), size),
  );
  return Math.max(0, ...heights) + cellPadding.top * 2;
}

/** What is left of a column for its text, in mm. */
export function innerWidth(column: number): number {
  return Math.max(1, column - 2 * cellPadding.side);
}

/**
 * How high what is in a cell will be, in mm; an estimate, in which pictures are as high as can be.
 * @param width of its text, in mm
 * @param size of its type, in pt
 */
export function cellHeight(cell: readonly Inline[], width: number, size: number): number {
  const text = plainText(cell.filter(({ type }) => type !== 'image'));
  const pictures = cell.filter(({ type }) => type === 'image').length;
  const lines = countLines(text, size, width);
  return lines * size * lineHeight.small * mmPerPt + pictures * pictureHeight.inCell;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, part) => total + part, 0);
}
