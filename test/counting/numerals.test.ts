import assert from 'node:assert/strict';
import { type Marker, markerParts } from '../../src/counting/marker.ts';
import { numberOfRoman, numeralOf, romanOf } from '../../src/counting/numerals.ts';

describe('Roman numerals', () => {
  it('are read as they are written, from 1 to 399', () => {
    for (let number = 1; number < 400; number++) {
      assert.equal(numberOfRoman(romanOf(number)), number);
      assert.equal(numberOfRoman(romanOf(number).toUpperCase()), number);
    }
  });

  it('are none where they are written otherwise', () => {
    for (const text of ['IIII', 'Iv', 'VX', 'IL', 'D', 'a', '']) {
      assert.equal(numberOfRoman(text), undefined, text);
    }
  });
});

describe('the numeral of a marker', () => {
  it('is what counts in it', () => {
    const markers: [Marker, string][] = [
      [{ kind: 'decimal', text: '12.)', number: 12 }, '|12|.)'],
      [{ kind: 'paragraph', text: '(2a)', number: 2 }, '(|2|a)'],
      [{ kind: 'decimal', text: '007.', number: 7 }, '00|7|.'],
      [{ kind: 'decimal', text: '0.', number: 0 }, '|0|.'],
      [{ kind: 'section', text: '§ 5a', number: 5 }, '§ |5|a'],
      [{ kind: 'outline', text: '2.13', number: 13 }, '2.|13|'],
      [{ kind: 'doubleLetter', text: 'cc)', number: 3 }, '|cc|)'],
      [{ kind: 'upperRoman', text: 'IV.', number: 4 }, '|IV|.'],
      [{ kind: 'bullet', text: '➢' }, '➢||'],
    ];
    for (const [marker, expected] of markers) {
      const { before, numeral, after } = markerParts(marker);
      assert.equal(`${before}|${numeral}|${after}`, expected);
      if (marker.kind !== 'bullet' && marker.number !== undefined)
        assert.equal(numeralOf(marker.number, marker.kind), numeral);
    }
  });
});
