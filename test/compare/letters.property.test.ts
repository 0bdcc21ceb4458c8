import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markedBlocks } from '../../src/compare/blocks.ts';
import { markedLetter } from '../../src/compare/letters.ts';
import type { Block, Change, Inline } from '../../src/letter/block.ts';
import { letters, list, p, table, text } from '../write/letters.ts';

/** What is left of marked inlines without those of one kind; runs of one look are one. */
function without(inlines: readonly Inline[], change: Change): string[] {
  return inlines.flatMap((inline): string[] => {
    if (inline.type === 'break') return [];
    if (inline.type === 'link') {
      const inner = without(inline.inlines, change);
      return inner.length > 0 ? [`[${inner.join('')}](${inline.url})`] : [];
    }
    if (inline.change === change) return [];
    const { change: _, ...own } = inline;
    return own.type === 'text'
      ? [...own.value].map((sign) => JSON.stringify({ ...own, value: sign }))
      : [JSON.stringify(own.type === 'image' ? own.image.path : own)];
  });
}

/** The texts of blocks, each with the mark of the point that it stands in. */
function said(blocks: readonly Block[], change: Change, mark = ''): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'paragraph':
      case 'subheading':
        return [`${mark} ${without(block.inlines, change).join('')}`].filter((one) => one.trim());
      case 'list':
        return block.items.flatMap((item) =>
          item.change === change ? [] : said(item.blocks, change, `${mark}${item.marker.kind}`),
        );
      case 'table':
        return block.rows
          .map((row) => row.map((cell) => without(cell, change).join('')).join('|'))
          .filter((row) => row.replaceAll('|', '') !== '');
      case 'quotation':
        return said(block.blocks, change, `${mark}>`);
      default:
        return [];
    }
  });
}

const word = fc.constantFrom(...'Die Stadt pflanzt vierzig Bäume und 2027 100 € § 5'.split(' '));
const sentence = fc
  .array(word, { minLength: 1, maxLength: 7 })
  .map((words) => `${words.join(' ')}.`);
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 3, arbitrary: sentence.map((it) => p(it)) },
  sentence.map((it) => p(it, text(' fett', { bold: true }))),
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((items) => list('1.', 1, ...items)),
  fc
    .array(fc.tuple(sentence, sentence), { minLength: 1, maxLength: 4 })
    .map((rows) => table(['left', 'right'], ...rows)),
);
const blocks = fc.array(block, { maxLength: 6 });

describe('Two texts as one with its changes', () => {
  it('are the new one without what was struck, and the old one without what was added', () => {
    fc.assert(
      fc.property(blocks, blocks, (old, now) => {
        const marked = markedBlocks(old, now);
        assert.deepEqual(said(marked, 'deleted'), said(now, 'deleted'));
        assert.deepEqual(said(marked, 'inserted'), said(old, 'inserted'));
      }),
      { numRuns: 200 },
    );
  });

  it('have no change where they are the same', () => {
    fc.assert(
      fc.property(blocks, (old) => {
        assert.deepEqual(markedBlocks(old, structuredClone(old)), old);
      }),
    );
  });
});

describe('Two letters as one with its changes', () => {
  it('count the notes of both by their first reference', () => {
    const { short } = letters;
    assert.ok(short);
    const noted = (body: Block[], ...notes: string[]) => ({
      ...short,
      resolution: { bold: false, blocks: body },
      footnotes: notes.map((note) => [p(note)]),
    });
    const reference = (number: number): Inline => ({ type: 'footnote', number });
    const old = noted([p('Eins.', reference(1)), p('Zwei.', reference(2))], 'Alt.', 'Bleibt.');
    const now = noted(
      [p('Eins.'), p('Zwei.', reference(1)), p('Drei.', reference(2))],
      'Bleibt.',
      'Neu.',
    );
    const { footnotes, resolution } = markedLetter(old, now);
    const told = JSON.stringify(footnotes);
    assert.ok(told.indexOf('Alt.') < told.indexOf('Bleibt.'));
    assert.ok(told.indexOf('Bleibt.') < told.indexOf('Neu.'));
    const numbers = Array.from(
      JSON.stringify(resolution).matchAll(/"number":(\d)/gu),
      ([, it]) => it,
    );
    assert.deepEqual(numbers, ['1', '2', '3']);
  });

  it('tell what has changed in head and signature', () => {
    const { short } = letters;
    assert.ok(short);
    const { sections } = markedLetter(short, {
      ...short,
      placeAndDate: 'Musterhausen, den 30.08.2026',
    });
    assert.match(
      JSON.stringify(sections.at(-1)),
      /Ort und Datum.*28\.08\.2026.*deleted.*30\.08\.2026.*inserted/u,
    );
  });
});
