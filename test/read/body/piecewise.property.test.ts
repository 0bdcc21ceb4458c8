import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../../src/read/body/parse.ts';
import { PiecewiseParser } from '../../../src/read/body/piecewise.ts';
import { markdown } from './markdown.ts';

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(6),
  typed: fc.oneof(markdown, fc.constantFrom('\n', 'x', '`', '#', '[', '> ')),
});

describe('reading in pieces', () => {
  it('is reading in one, for any text and any edit', () => {
    fc.assert(
      fc.property(
        fc.array(markdown, { maxLength: 6 }),
        fc.array(edit, { maxLength: 4 }),
        fc.constantFrom(0, 10, 40),
        (parts, edits, size) => {
          const parser = new PiecewiseParser(size);
          let text = parts.join('\n\n');
          assert.deepEqual(parser.parse(text), parse(text));
          for (const { at, removed, typed } of edits) {
            const from = Math.floor(at * text.length);
            text = text.slice(0, from) + typed + text.slice(from + removed);
            assert.deepEqual(parser.parse(text), parse(text));
          }
        },
      ),
      { numRuns: 150 },
    );
  }).timeout(30_000);
});
