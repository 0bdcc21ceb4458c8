import type { Extension } from 'mdast-util-from-markdown';
import { markerAt, numberOf, type TypedMarker } from './marker.ts';

declare module 'mdast' {
  interface ListData {
    marker?: TypedMarker;
  }
}

/** Gives a list of the tree the marker and the number that were typed. */
export const listsFromMarkdown: Extension = {
  enter: {
    listItemPrefix(token) {
      const parent = this.stack.at(-2);
      if (parent?.type !== 'list' || parent.data) return;
      const marker = markerAt(this.sliceSerialize(token));
      if (!marker) return;
      parent.data = { marker: marker.typed };
      if (parent.ordered) parent.start = numberOf(marker.value);
    },
    // Core reads digits here, and only these.
    listItemValue: () => undefined,
  },
};
