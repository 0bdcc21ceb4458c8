import assert from 'node:assert/strict';
import { canBeSameBody } from '../../src/submission/same-body.ts';

describe('two names', () => {
  for (const [one, other, can] of [
    ['Stadtrat', 'Stadtrat', true],
    ['Rat', 'Stadtrat', true],
    ['Stadtrat', 'Rat der Stadt Musterhausen', true],
    ['Bauausschuss', 'Ausschuss', true],
    ['Kreistag', 'Stadtrat', false],
    ['Umweltausschuss', 'Ausschuss für Bau', false],
  ] as const) {
    it(`${can ? 'can' : 'cannot'} be of one body: ${one}, ${other}`, () => {
      assert.equal(canBeSameBody(one, other), can);
      assert.equal(canBeSameBody(other, one), can);
    });
  }
});
