import type { Point as LoosePoint, Node } from 'unist';
import type { Place, Point } from '../../text/place.ts';

/** Where a node stands; every node that the reader makes has its place. */
export function placeOf(node: Node): Place {
  return { start: pointOf(node.position?.start), end: pointOf(node.position?.end) };
}

function pointOf(point: LoosePoint | undefined): Point {
  return { line: point?.line ?? 1, column: point?.column ?? 1, offset: point?.offset ?? 0 };
}
