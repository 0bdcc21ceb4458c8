import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';

/** How far a tree moves: `columns` counts for what stands on its first line only. */
export interface Distance {
  lines: number;
  offset: number;
  columns?: number;
}

/** Moves every place of a tree that was parsed from the beginning of its text. */
export function move(tree: Nodes, { lines, offset, columns = 0 }: Distance): void {
  if (lines === 0 && offset === 0 && columns === 0) return;
  visit(tree, (node) => {
    for (const point of [node.position?.start, node.position?.end]) {
      if (point?.offset === undefined) continue;
      if (point.line === 1) point.column += columns;
      point.line += lines;
      point.offset += offset;
    }
  });
}
