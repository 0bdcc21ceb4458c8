import type { Anchor } from '../write/pdf/anchors.ts';

/** A place on the pages, for scrolling there. */
export interface PageSpot {
  /** From 1. */
  page: number;
  /** In pt from the page's upper edge. */
  y: number;
}

/**
 * Where an offset of the motion's text stands on the pages: within the innermost block around
 * it, in proportion; between blocks at the end of the one before; in the head at the very top.
 */
export function spotOf(anchors: readonly Anchor[], offset: number): PageSpot {
  const around = anchors.filter((anchor) => anchor.start <= offset && offset <= anchor.end);
  if (around.length > 0) return within(innermost(around), offset);
  const before = anchors.filter((anchor) => anchor.end < offset);
  const last = before.reduce<Anchor | undefined>(
    (best, anchor) => (best === undefined || anchor.end >= best.end ? anchor : best),
    undefined,
  );
  return last ? { page: last.page, y: last.y + last.height } : { page: 1, y: 0 };
}

/** The offset that stands at a spot: in the block there, else in the next one below. */
export function offsetAt(anchors: readonly Anchor[], { page, y }: PageSpot): number | undefined {
  const there = anchors.filter(
    (anchor) => anchor.page === page && anchor.y <= y && y <= anchor.y + anchor.height,
  );
  const [smallest] = [...there].sort((one, other) => one.height - other.height);
  if (smallest) {
    const parts = anchors.filter((anchor) => isSameBlock(anchor, smallest));
    const total = heightOf(parts);
    const above = heightOf(parts.filter((part) => part.page < page)) + (y - smallest.y);
    const share = total > 0 ? above / total : 0;
    return Math.round(smallest.start + share * (smallest.end - smallest.start));
  }
  return anchors.find((anchor) => anchor.page > page || (anchor.page === page && anchor.y >= y))
    ?.start;
}

/** The block that an offset is in, on every page that it reaches over. */
export function blockAt(anchors: readonly Anchor[], offset: number): Anchor[] {
  const around = anchors.filter((anchor) => anchor.start <= offset && offset <= anchor.end);
  const [first] = innermost(around);
  return first ? anchors.filter((anchor) => isSameBlock(anchor, first)) : [];
}

/** All parts of the shortest block; a block on two pages has two. */
function innermost(around: readonly Anchor[]): Anchor[] {
  const shortest = Math.min(...around.map((anchor) => anchor.end - anchor.start));
  const [first] = around.filter((anchor) => anchor.end - anchor.start === shortest);
  return around.filter((anchor) => first !== undefined && isSameBlock(anchor, first));
}

function within(parts: readonly Anchor[], offset: number): PageSpot {
  const [first] = parts;
  if (!first) return { page: 1, y: 0 };
  const length = first.end - first.start;
  let below = length > 0 ? ((offset - first.start) / length) * heightOf(parts) : 0;
  for (const part of parts) {
    if (below <= part.height) return { page: part.page, y: part.y + below };
    below -= part.height;
  }
  const last = parts.at(-1) ?? first;
  return { page: last.page, y: last.y + last.height };
}

function heightOf(parts: readonly Anchor[]): number {
  return parts.reduce((sum, part) => sum + part.height, 0);
}

function isSameBlock(one: Anchor, other: Anchor): boolean {
  return one.start === other.start && one.end === other.end;
}
