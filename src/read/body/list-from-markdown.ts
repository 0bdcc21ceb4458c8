import type { Extension } from 'mdast-util-from-markdown';
import type { Marker } from '../../counting/marker.ts';
import { markerAt, numberOf, type TypedMarker } from './marker.ts';

declare module 'mdast' {
  interface ListData {
    marker?: TypedMarker;
  }
  interface ListItemData {
    marker?: Marker;
  }
}

/** Gives a list of the tree the marker and the number that were typed. */
export const listsFromMarkdown: Extension = {
  enter: {
    listItemPrefix(token) {
      const [parent, item] = this.stack.slice(-2);
      if (parent?.type !== 'list' || item?.type !== 'listItem') return;
      const marker = markerAt(this.sliceSerialize(token));
      if (!marker) return;
      item.data = { marker: counted(marker) };
      if (parent.data) return;
      parent.data = { marker: marker.typed };
      if (parent.ordered) parent.start = numberOf(marker.value);
    },
    // Core reads digits here, and only these.
    listItemValue: () => undefined,
  },
};

function counted({ typed, value, kind }: ReturnType<typeof markerAt> & object): Marker {
  if (typed === 'bullet') {
    return { kind: 'bullet', text: /[-*+]/u.test(kind) ? '' : kind.replace('\uF0B7', '•') };
  }
  const text = `${value}${typed.at(-1)}`;
  const number = numberOf(value);
  if (typed.startsWith('1')) return { kind: 'decimal', text, number };
  return { kind: typed.startsWith('A') ? 'upperLetter' : 'lowerLetter', text, number };
}
