import assert from 'node:assert/strict';
import { PDFContext, PDFCrossRefStream, PDFRef } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { appendFromTheEnd } from '../../../src/write/pdf/cross-references.ts';

describe('The table of cross references of a PDF', () => {
  const theirs = Reflect.get(PDFCrossRefStream.prototype, 'appendEntry') as unknown;
  after(() => Object.assign(PDFCrossRefStream.prototype, { appendEntry: theirs }));

  it('is the same as the library makes it, in whatever order objects come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 400 })), (numbers) => {
        const table = () => {
          const made = PDFCrossRefStream.create(PDFContext.create().obj({}), false);
          for (const [index, number] of numbers.entries())
            made.addUncompressedEntry(PDFRef.of(number), index);
          return made.getContentsString();
        };
        Object.assign(PDFCrossRefStream.prototype, { appendEntry: theirs });
        const wanted = table();
        appendFromTheEnd();
        assert.equal(table(), wanted);
      }),
    );
  });

  it('looks at no more than the last entry for each object of a long letter', () => {
    appendFromTheEnd();
    const made = PDFCrossRefStream.create(PDFContext.create().obj({}));
    let looks = 0;
    for (let number = 1; number <= 5_000; number += 1) {
      const ref = {
        get objectNumber() {
          looks += 1;
          return number;
        },
      };
      made.addUncompressedEntry(ref as unknown as PDFRef, number);
    }
    assert.ok(looks <= 10_000, `${looks} looks`);
  });
});
