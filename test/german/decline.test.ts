import assert from 'node:assert/strict';
import { decline } from '../../src/german/decline.ts';

/** Nominative, genitive, dative; verb in the plural where the fourth says so. */
const names: [name: string, nominative: string, genitive: string, dative: string][] = [
  ['Gemeinderat', 'der Gemeinderat', 'des Gemeinderats', 'dem Gemeinderat'],
  ['Rat', 'der Rat', 'des Rates', 'dem Rat'],
  [
    'Technischer Ausschuss',
    'der Technische Ausschuss',
    'des Technischen Ausschusses',
    'dem Technischen Ausschuss',
  ],
  ['Grüne Liste', 'die Grüne Liste', 'der Grünen Liste', 'der Grünen Liste'],
  ['Freie Wähler', 'die Freien Wähler', 'der Freien Wähler', 'den Freien Wählern'],
  ['Die Grünen', 'die Grünen', 'der Grünen', 'den Grünen'],
];

describe('decline', () => {
  for (const [name, nominative, genitive, dative] of names) {
    it(`declines ${name}`, () => {
      const forms = decline(name);
      assert.deepEqual(
        [forms?.nominative, forms?.genitive, forms?.dative],
        [nominative, genitive, dative],
      );
    });
  }

  it('guesses nothing', () => {
    assert.equal(decline('Zukunft'), undefined);
    assert.equal(decline('Heirat'), undefined);
  });
});
