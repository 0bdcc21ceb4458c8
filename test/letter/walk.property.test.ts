import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block } from '../../src/letter/block.ts';
import type { Letter } from '../../src/letter/letter.ts';
import { blocksOf, inlinesOf, mapText } from '../../src/letter/walk.ts';
import { anyLetter } from '../write/any-letter.ts';

/** Whatever is in a letter's running text, found without knowing what a letter is. */
function found(letter: Letter, type: string): number {
  const { preface, lead, formula, resolution, sections, attachments, footnotes } = letter;
  let count = 0;
  const seek = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && value.type === type) count += 1;
    for (const inner of Object.values(value)) seek(inner);
  };
  seek([preface, lead, formula, resolution, sections, attachments, footnotes]);
  return count;
}

const count = (all: Iterable<{ type: string }>, type: string) =>
  [...all].filter((one) => one.type === type).length;

describe('The walk through a letter', () => {
  it('passes every block and every inline of its text once', () => {
    fc.assert(
      fc.property(anyLetter, (letter) => {
        for (const type of ['paragraph', 'list', 'table', 'quotation', 'code', 'subheading'])
          assert.equal(count(blocksOf(letter), type), found(letter, type), type);
        for (const type of ['text', 'link', 'image', 'footnote', 'break'])
          assert.equal(count(inlinesOf(letter), type), found(letter, type), type);
      }),
    );
  });

  it('changes every part of the text, and nothing where nothing is changed', () => {
    const none = { blocks: (blocks: Block[]) => blocks, inlines: <T>(inlines: T) => inlines };
    fc.assert(
      fc.property(anyLetter, (letter) => {
        assert.deepEqual(mapText(letter, none), letter);
        const empty = mapText(letter, {
          blocks: () => [],
          inlines: () => [],
          notes: () => [],
        });
        assert.deepEqual([...blocksOf(empty), ...inlinesOf(empty)], []);
      }),
    );
  });
});
