import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isSettled, markerAt, markerLength } from '../../../src/read/body/marker.ts';

const line = fc
  .array(
    fc.constantFrom(
      ...['1', '24', '.', ')', ' ', '\t', 'a', 'o', 'z', 'A', '•', '–', '-', '*', '/', '\u00A0'],
      ...['September', 'Jan', 'Jan.', 'und', 'bis', 'B.', 'D.', 'Hd.', 'ä', '2026', 'Wort'],
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join('').slice(0, markerLength));

describe('markers', () => {
  it('are settled by the beginning of a line only where the rest cannot change them', () => {
    fc.assert(
      fc.property(line, (text) => {
        const beginnings = Array.from(text, (_, index) => text.slice(0, index + 1));
        const first = beginnings.find(isSettled) ?? text;
        assert.deepEqual(markerAt(first), markerAt(text));
      }),
      { numRuns: 1000 },
    );
  }).timeout(30_000);
});
