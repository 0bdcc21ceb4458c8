import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Marker, markerKinds } from '../../src/counting/marker.ts';
import type { Block, Inline, Table } from '../../src/letter/block.ts';
import type { Letter } from '../../src/letter/letter.ts';
import { letters } from './letters.ts';

const { short } = letters;
assert.ok(short);
const base = short;

const said = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    ']]>',
    '<w:p/>',
    '&amp;',
    '{{text}}',
    '\u0000',
    '\ud800',
    '$1',
    '"',
    'יעל',
    'a\tb\nc',
  ),
);
const run = fc.record({
  type: fc.constant('text' as const),
  value: said,
  bold: fc.boolean(),
  code: fc.boolean(),
});
const inline: fc.Arbitrary<Inline> = fc.oneof(
  run,
  fc.constant({ type: 'break' as const }),
  fc.record({ type: fc.constant('footnote' as const), number: fc.integer({ min: -1, max: 3 }) }),
  fc.record({
    type: fc.constant('link' as const),
    url: fc.oneof(said, fc.webUrl()),
    inlines: fc.array(run, { maxLength: 2 }),
  }),
  fc.record({
    type: fc.constant('image' as const),
    image: fc.record({ path: said, alternative: said }),
  }),
);
const inlines = fc.array(inline, { maxLength: 3 });
const marker: fc.Arbitrary<Marker> = fc.record({
  kind: fc.constantFrom(...markerKinds),
  text: fc.oneof(said, fc.constantFrom('1.', '§ 5a', '(2a)', 'aa)', 'IV.', '%1', '➢', '')),
  number: fc.nat(3000),
});
const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('paragraph' as const), inlines }),
    fc.record({
      type: fc.constant('subheading' as const),
      level: fc.integer({ min: 0, max: 9 }),
      inlines,
    }),
    fc.record({ type: fc.constant('code' as const), value: said }),
    fc.constant<Block>({ type: 'rule' }),
    fc.record({
      type: fc.constant('table' as const),
      align: fc.constant<Table['align']>([undefined, 'right']),
      rows: fc.array(fc.tuple(inlines, inlines), { maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('list' as const),
      items: fc.array(fc.record({ marker, blocks: fc.array(tie('block'), { maxLength: 2 }) }), {
        maxLength: 3,
      }),
    }),
    fc.record({
      type: fc.constant('quotation' as const),
      blocks: fc.array(tie('block'), { maxLength: 2 }),
    }),
  ),
}));
const blocks = fc.array(block, { maxLength: 4 });
const lines = fc.array(said, { maxLength: 9 });

/** Letters as no motion would give them: what every writer must stand. */
export const anyLetter: fc.Arbitrary<Letter> = fc
  .record({
    form: fc.constantFrom('A' as const, 'B' as const, 'schlicht' as const),
    size: fc.constantFrom(11, 0, -1, Number.NaN, 1e9),
    line: said,
    lines,
    blocks,
    notes: fc.array(blocks, { maxLength: 3 }),
  })
  .map(({ form, size, line, lines: several, blocks: some, notes }) => ({
    ...base,
    meta: { ...base.meta, title: line, author: line, keywords: several },
    layout: { form, size, foldMarks: true, font: line },
    letterhead: { lines: several },
    placeAndDate: line,
    senders: several.map((name) => ({ name, line, contact: several })),
    recipients: [several, several],
    title: { main: line, subject: line, reference: line },
    salutation: line,
    preface: some,
    resolution: { bold: true, blocks: some },
    sections: [{ title: line, blocks: some }],
    signatures: [{ group: line, signers: several.map((name) => ({ name, office: line })) }],
    attachments: { title: line, blocks: some },
    copies: several,
    footnotes: notes,
  }));
