import type { Nodes } from 'mdast';
import type { Point, Position } from 'unist';

/** How far a tree moves: `columns` counts for what stands on its first line only. */
export interface Distance {
  lines: number;
  offset: number;
  columns?: number;
}

/** A copy of a tree that stands elsewhere; the tree itself where that is no distance. */
export function movedTree<N extends Nodes>(node: N, by: Distance): N {
  if (by.lines === 0 && by.offset === 0 && !by.columns) return node;
  const copy = { ...node };
  if (node.position) copy.position = movedPosition(node.position, by);
  if ('children' in copy)
    copy.children = copy.children.map((child) => movedTree(child, by)) as never;
  return copy;
}

function movedPosition({ start, end }: Position, by: Distance): Position {
  return { start: movedPoint(start, by), end: movedPoint(end, by) };
}

function movedPoint({ line, column, offset = 0 }: Point, by: Distance): Point {
  return {
    line: line + by.lines,
    column: line === 1 ? column + (by.columns ?? 0) : column,
    offset: offset + by.offset,
  };
}
