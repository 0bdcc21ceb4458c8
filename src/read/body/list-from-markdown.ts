import type { Extension } from 'mdast-util-from-markdown';
import type { Marker } from '../../counting/marker.ts';
import type { Plan } from './plan.ts';

declare module 'mdast' {
  interface ListItemData {
    /** As typed. */
    marker?: Marker;
    /** What the markers of one list have in common. */
    style?: string;
  }
}

/** Gives each point of the tree its marker. */
export function listsFromMarkdown({ points }: Pick<Plan, 'points'>): Extension {
  const known = new Map(points.map((point) => [point.start, point]));
  return {
    enter: {
      listItemPrefix(token) {
        const [list, item] = this.stack.slice(-2);
        const point = known.get(token.start.offset);
        if (list?.type !== 'list' || item?.type !== 'listItem' || !point) return;
        item.data = { marker: point.marker, style: point.style };
        if (list.ordered) list.start = point.marker.number ?? null;
      },
    },
  };
}
