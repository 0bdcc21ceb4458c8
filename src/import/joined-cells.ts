import type { Parents, RootContent } from 'mdast';
import { type CellPlace, joinedCellsNote } from '../motion/joined-cells.ts';

declare module 'mdast' {
  interface TableData {
    /** The cells that were but a part of the one before or above them, and are empty. */
    joined?: CellPlace[];
  }
}

/** Puts above each table with cells that were joined what tells which they were. */
export function noteJoinedCells(parent: Parents): void {
  parent.children = parent.children.flatMap((node): RootContent[] => {
    if ('children' in node) noteJoinedCells(node);
    const joined = node.type === 'table' ? (node.data?.joined ?? []) : [];
    return joined.length === 0 ? [node] : [{ type: 'html', value: joinedCellsNote(joined) }, node];
  }) as typeof parent.children;
}

/**
 * Without columns in which every cell is but a part of the one before: so tables look whose edges
 * were moved a little, row by row. What is left is told in reading order.
 */
export function withoutIdleColumns<C>(
  rows: readonly C[][],
  joined: readonly CellPlace[],
): { rows: C[][]; joined: CellPlace[] } {
  const counts = new Map<number, number>();
  for (const { column } of joined) counts.set(column, (counts.get(column) ?? 0) + 1);
  const isIdle = (column: number) => counts.get(column) === rows.length;
  const before = (column: number) =>
    [...counts.keys()].filter((one) => one < column && isIdle(one));
  return {
    rows: rows.map((row) => row.filter((_, column) => !isIdle(column))),
    joined: joined
      .filter(({ column }) => !isIdle(column))
      .map(({ row, column }) => ({ row, column: column - before(column).length }))
      .sort((one, other) => one.row - other.row || one.column - other.column),
  };
}
