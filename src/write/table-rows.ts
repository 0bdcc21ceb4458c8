import type { Inline, Table } from '../letter/block.ts';
import { plainText } from '../letter/plain-text.ts';
import type { TableGrid } from './columns.ts';
import { hasNote } from './keeping.ts';
import { cellPadding, lineHeight, mmPerPt, pictureHeight } from './measures.ts';
import { countLines } from './text-width.ts';

/** A table so high, in mm, is not parted by the end of a page. */
const highestWhole = 40;

/** Two rows so high together, in mm, end a longer table: none stands alone on its last page. */
const highestEnd = 40;

/** What stays together of a table when a page ends. */
export interface Keeping {
  /** All of it, since it is small. */
  isWhole: boolean;
  /** The last two rows. */
  endsInTwo: boolean;
}

/**
 * All of a small table, of a larger one its last two rows (and its header with the first). Where a
 * footnote is referred to, nothing is kept: a note needs room of its own on the same page, and that
 * may not be there for all.
 */
export function keepingOf(table: Table, grid: TableGrid): Keeping {
  const heights = table.rows.map((row) => rowHeight(row, grid));
  if (table.rows.flat().some(hasNote)) return { isWhole: false, endsInTwo: false };
  return {
    isWhole: sum(heights) <= highestWhole,
    endsInTwo: heights.length > 3 && sum(heights.slice(-2)) <= highestEnd,
  };
}

/** Whether each row stays on the page of the next one. */
export function staysWithNext({ rows }: Table, { isWhole, endsInTwo }: Keeping): boolean[] {
  const last = rows.length - 1;
  return rows.map(
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
