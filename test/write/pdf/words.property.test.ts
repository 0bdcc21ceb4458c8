import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lettersOfUnits } from '../../../src/amend/citation.ts';
import { unitsOf } from '../../../src/compare/unit.ts';
import type { Block } from '../../../src/letter/block.ts';
import { templateLetter, withoutNothing } from '../../../src/write/pdf/data/letter.ts';
import { anyLetter } from '../any-letter.ts';

const end: Block = { type: 'paragraph', inlines: [{ type: 'text', value: 'Ende' }] };

/** The marks behind words, in their order. */
function marksIn(data: unknown): number[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('type' in data && data.type === 'word' && 'end' in data) return [Number(data.end)];
  return Object.values(data).flatMap(marksIn);
}

describe('The words of a letter whose lines are named', () => {
  it('are counted by the letters that an amendment counts, whatever stands before them', () => {
    fc.assert(
      fc.property(anyLetter, (any) => {
        const resolution = { ...any.resolution, blocks: [...any.resolution.blocks, end] };
        const { data } = templateLetter({ ...any, resolution }, withoutNothing, true);
        const letters = lettersOfUnits(unitsOf(resolution.blocks));
        assert.equal(marksIn(data).at(-1), letters.length);
      }),
    );
  });
});
