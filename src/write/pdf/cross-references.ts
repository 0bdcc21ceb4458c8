import { PDFCrossRefStream, type PDFRef } from '@cantoo/pdf-lib';

interface Entries {
  readonly entries: { readonly ref: PDFRef }[];
}

/**
 * Has the library's table of cross references find a new entry's place from its end, where nearly
 * all belong. The library looks from the front each time, which for a letter of thousands of
 * footnotes takes longer than all the rest of it. The tables are the same.
 *
 * https://github.com/cantoo-scribe/pdf-lib/blob/master/src/core/structures/PDFCrossRefStream.ts
 */
export function appendFromTheEnd(): void {
  Object.assign(PDFCrossRefStream.prototype, { appendEntry });
}

function appendEntry(this: Entries, entry: { readonly ref: PDFRef }): void {
  const { objectNumber } = entry.ref;
  let at = this.entries.length;
  while (at > 0 && (this.entries[at - 1]?.ref.objectNumber ?? 0) > objectNumber) at -= 1;
  this.entries.splice(at, 0, entry);
}
