import assert from 'node:assert/strict';
import { kindIn } from '../../../src/import/letter/guess.ts';
import { kinds } from '../../../src/motion/kinds.ts';

describe('kindIn', () => {
  for (const { word, ends = [] } of kinds) {
    it(`finds in a title what the table of kinds has: ${word}`, () => {
      assert.equal(kindIn(`${word} der Fraktion Offene Stadt`), word);
      assert.equal(kindIn(`${word.toUpperCase()} DER FRAKTION OFFENE STADT`), word);
      for (const end of ends) {
        const typed = end.charAt(0).toUpperCase() + end.slice(1);
        assert.equal(kindIn(`${typed} der Fraktion Offene Stadt`), typed);
      }
    });
  }

  it('finds none in a title that names none', () => {
    assert.equal(kindIn('Stellungnahme der Fraktion Offene Stadt'), undefined);
    assert.equal(kindIn('Wir stellen folgenden antrag'), undefined);
  });
});
