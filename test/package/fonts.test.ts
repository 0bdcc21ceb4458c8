import assert from 'node:assert/strict';
import { drawnCharacters, widthsOfLetters } from '../../scripts/fonts.ts';
import { letterWidths } from '../../src/write/letter-widths.ts';
import { drawn } from '../../src/write/pdf/drawn.ts';

describe('What is known of the shipped fonts', () => {
  it('is how wide they are', () => {
    assert.deepEqual(letterWidths, widthsOfLetters());
  });

  it('is what they draw', () => {
    assert.deepEqual(drawn, drawnCharacters());
  });
});
