/** Where a block of the motion came to stand on a page; a block on two pages has two anchors. */
export interface Anchor {
  /** Offsets in the motion's text. */
  start: number;
  end: number;
  /** From 1. */
  page: number;
  /** In pt from the page's upper left corner. */
  x: number;
  y: number;
  height: number;
}

/** What the template tells of the beginning and end of a block (`<places>` in `letter.typ`). */
export interface BlockEdge {
  start: number;
  end: number;
  edge: 'start' | 'end';
  /** Whether `y` is a baseline; else it is the edge of a block. */
  line: boolean;
  page: number;
  /** In pt. */
  x: number;
  y: number;
}

/** What lies above and below a baseline, and where text begins and ends on a page, in pt. */
export interface Extent {
  ascent: number;
  descent: number;
  top: number;
  bottom: number;
}

/** Pairs the marks; they come in reading order, each `start` before its `end`. */
export function anchorsBetween(marks: readonly BlockEdge[], extent: Extent): Anchor[] {
  const open = new Map<string, BlockEdge[]>();
  const found: Anchor[] = [];
  for (const mark of marks) {
    const key = `${mark.start}-${mark.end}`;
    const waiting = open.get(key) ?? [];
    open.set(key, waiting);
    if (mark.edge === 'start') {
      waiting.push(mark);
      continue;
    }
    const first = waiting.pop();
    if (first) found.push(...between(first, mark, extent));
  }
  return found.sort((one, other) => one.page - other.page || one.y - other.y || one.x - other.x);
}

function between(
  first: BlockEdge,
  last: BlockEdge,
  { ascent, descent, top, bottom }: Extent,
): Anchor[] {
  const pages = Math.max(0, last.page - first.page);
  return Array.from({ length: pages + 1 }, (_, index) => {
    const y = index === 0 ? first.y - (first.line ? ascent : 0) : top;
    const end = index === pages ? last.y + (last.line ? descent : 0) : bottom;
    return {
      start: first.start,
      end: first.end,
      page: first.page + index,
      x: index === 0 ? first.x : Math.min(first.x, last.x),
      y,
      height: Math.max(0, end - y),
    };
  });
}
