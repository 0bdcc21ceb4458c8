import assert from 'node:assert/strict';
import fc from 'fast-check';
import { typeset } from '../../src/compose/typography.ts';
import type { Inline } from '../../src/letter/block.ts';
import { letters, p } from '../write/letters.ts';

const [letter] = Object.values(letters);
assert.ok(letter);

const words = [
  '§',
  'Abs.',
  'z.',
  'B.',
  '24.',
  'Mai',
  '10',
  '€',
  '000',
  'Dr.',
  'Muster',
  'ff.',
  '–',
];
const value = fc
  .array(fc.oneof(fc.constantFrom(...words, ' ', ' '), fc.string({ maxLength: 4 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(' '));
const run = fc.record({ type: fc.constant('text' as const), value, code: fc.boolean() });
const inlines: fc.Arbitrary<Inline[]> = fc.array(
  fc.oneof(
    run,
    fc.constant({ type: 'break' as const }),
    fc.record({ type: fc.constant('footnote' as const), number: fc.nat(9) }),
    fc.record({ type: fc.constant('link' as const), url: value, inlines: fc.array(run) }),
  ),
  { maxLength: 8 },
);

describe('typeset', () => {
  it('changes nothing but spaces', () => {
    fc.assert(
      fc.property(inlines, value, (content, said) => {
        const before = { ...letter, preface: [p(...content)], salutation: said };
        const after = typeset(before);
        const plain = (it: unknown) => JSON.stringify(it).replaceAll('\u00a0', ' ');
        assert.equal(plain(after.preface), plain(before.preface));
        assert.equal(plain(after.salutation), plain(said));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(inlines, (content) => {
        const once = typeset({ ...letter, preface: [p(...content)] });
        assert.deepEqual(typeset(once), once);
      }),
    );
  });
});
