import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { fields } from '../../../src/motion/fields.ts';
import type { HeadNode } from '../../../src/motion/node.ts';
import { readForgivingly } from '../../../src/read/head/forgiving.ts';
import { Lines } from '../../../src/text/lines.ts';

const character = fc.oneof(
  fc.constantFrom(...'#:"\'[]{}*&!|>%@`-?,= äß„“\\~'),
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 4 }),
);
const typed = fc
  .array(character, { minLength: 1, maxLength: 12 })
  .map((characters) => `${characters.join('')}x`);
/** What a YAML tool wraps without quotes: a further line may begin with any sign. */
const wrapped = fc
  .array(fc.constantFrom('Wort', '>', '*a', '&b', '- ', '|', '[', '?', '!', '%', '"', '@'), {
    minLength: 12,
    maxLength: 20,
  })
  .map((words) => `(${words.join(' ')} x`);
const text = fc.oneof({ weight: 5, arbitrary: typed }, { weight: 1, arbitrary: wrapped });
const lines = fc.array(text, { minLength: 1, maxLength: 3 });
const submitter = fc.record(
  {
    fraktion: text,
    name: text,
    anschrift: lines,
    unterschriften: fc.array(fc.record({ name: text }, { noNullPrototype: true }), {
      minLength: 1,
      maxLength: 2,
    }),
  },
  { requiredKeys: ['fraktion'], noNullPrototype: true },
);
const head = fc.record(
  {
    betreff: text,
    ort: text,
    gremium: fc.oneof(text, fc.record({ name: text, artikel: text }, { noNullPrototype: true })),
    antragsteller: fc.oneof(submitter, fc.array(submitter, { minLength: 1, maxLength: 2 })),
    verteiler: lines,
    einleitung: fc.tuple(text, text).map((parts) => parts.join('\n')),
  },
  { requiredKeys: ['betreff'], noNullPrototype: true },
);

function plain(node: HeadNode): unknown {
  if (node.type === 'text') return node.value;
  if (node.type === 'list') return node.items.map(plain);
  if (node.type === 'empty') return null;
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
}

describe('the forgiving reading of what a YAML tool has written', () => {
  const styles = [
    { lineWidth: 0 },
    { lineWidth: 40, indent: 4 },
    { lineWidth: 0, collectionStyle: 'flow' },
    { lineWidth: 60, indentSeq: false },
    { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE' },
    { lineWidth: 30, defaultStringType: 'QUOTE_DOUBLE' },
  ] as const;
  for (const style of styles) {
    it(`is YAML's, written with ${JSON.stringify(style)}`, () => {
      fc.assert(
        fc.property(head, (value) => {
          const source = stringify(value, style);
          const index = new Lines(source);
          const reading = readForgivingly(source, fields, (start, end) => index.place(start, end));
          assert.deepEqual(plain(reading.mapping), parse(source, { schema: 'failsafe' }));
          assert.deepEqual([...reading.forgiven, ...reading.unreadable], []);
        }),
        { numRuns: 40 },
      );
    }).timeout(20_000);
  }
});
