import type { ListItem, Root, RootContent } from 'mdast';
import { markersAt } from '../read/body/marker.ts';

declare module 'mdast' {
  interface ListItemData {
    /** As it was printed; empty for Markdown's own bullet. */
    printedMarker?: string;
    /** From 1, the outermost. */
    level?: number;
    /** How far in it stands, in blanks. */
    indent?: number;
  }
}

/**
 * Finds for each point how far in it stands: below the text of the point above it that it belongs
 * to. A marker that the dialect does not know is no point's but the beginning of a paragraph.
 */
export function placePoints(root: Root): void {
  let open: { level: number; content: number }[] = [];
  root.children = root.children.flatMap((node): RootContent[] => {
    if (node.type !== 'listItem') {
      open = [];
      return [node];
    }
    const marker = markerOf(node);
    if (markersAt(`${marker} Text`).length === 0) {
      open = [];
      return asParagraphs(node, marker);
    }
    const level = node.data?.level ?? 1;
    open = open.filter((above) => above.level < level);
    const indent = open.at(-1)?.content ?? 0;
    open.push({ level, content: indent + marker.length + 1 });
    node.data = { ...node.data, indent };
    return [node];
  });
}

/** As it is typed. */
export function markerOf({ data }: ListItem): string {
  return data?.printedMarker || '-';
}

function asParagraphs({ children }: ListItem, marker: string): RootContent[] {
  const [first, ...others] = children;
  const typed = { type: 'text', value: `${marker} ` } as const;
  if (first?.type === 'paragraph')
    return [{ ...first, children: [typed, ...first.children] }, ...others];
  return [{ type: 'paragraph', children: [{ type: 'text', value: marker }] }, ...children];
}
