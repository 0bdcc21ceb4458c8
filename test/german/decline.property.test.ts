import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decline, withoutArticle } from '../../src/german/decline.ts';

const words = fc.constantFrom(
  ...'der Die Rat Ausschuss Fraktion Gruppe Freie Grüne Technischer Karlsruher Junges und für im - / , & 6 1. „Bürger“ Wähler SPD CDU- Haupt- Bündnis 90/Die Grünen Volt e. V. Zukunft (HFA) Liste/Die GRÜNE'.split(
    ' ',
  ),
);
const name = fc.oneof(
  fc.array(words, { maxLength: 8 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

describe('decline, for any name', () => {
  it('gives whole forms or none', () => {
    fc.assert(
      fc.property(name, (typed) => {
        const forms = decline(typed);
        withoutArticle(typed);
        if (!forms) return;
        for (const form of [forms.nominative, forms.genitive, forms.dative, forms.accusative]) {
          assert.ok(form);
          assert.doesNotMatch(form, /undefined|\s\s|^\s|\s$/u);
          assert.equal(form, form.normalize('NFC'));
        }
      }),
      { numRuns: 500 },
    );
  });
});
