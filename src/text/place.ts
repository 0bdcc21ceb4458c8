import type { Point as LoosePoint, Node } from 'unist';

/**
 * Where something stands in a text: unist's `Position` with offsets that are always there.
 *
 * Lines and columns count from 1, offsets from 0, both in UTF-16 code units, as VS Code and
 * unified count. A byte order mark is not part of the text.
 */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** From `start` up to, not including, `end`. */
export interface Place {
  start: Point;
  end: Point;
}

/** Where a node stands; every node that the reader makes has its place. */
export function placeOfNode(node: Node): Place {
  return { start: pointOf(node.position?.start), end: pointOf(node.position?.end) };
}

function pointOf(point: LoosePoint | undefined): Point {
  return { line: point?.line ?? 1, column: point?.column ?? 1, offset: point?.offset ?? 0 };
}
