import assert from 'node:assert/strict';
import fc from 'fast-check';
import { goesOnFrom, markersAt, nextMarkerText } from '../../../src/read/body/marker.ts';

/** What the Enter key types behind a line. */
function next(line: string): string | undefined {
  const [marker] = markersAt(line);
  assert.ok(marker, line);
  return nextMarkerText(marker);
}

describe('The marker behind another', () => {
  const typed: [line: string, next: string | undefined][] = [
    ['1. A', '2.'],
    ['1) A', '2)'],
    ['9. A', '10.'],
    ['2a. A', '3.'],
    ['08. A', '09.'],
    ['09. A', '10.'],
    ['099. A', '100.'],
    ['999. A', undefined],
    ['(09) A', '(10)'],
    ['1.09 A', '1.10'],
    ['(3) A', '(4)'],
    ['§ 1 A', '§ 2'],
    ['2.1 A', '2.2'],
    ['a) A', 'b)'],
    ['C. A', 'D.'],
    ['aa) A', 'bb)'],
    ['iii) A', 'iv)'],
    ['IV. A', 'V.'],
    ['z) A', undefined],
    ['- A', undefined],
    ['• A', undefined],
  ];
  for (const [line, expected] of typed) {
    it(`${expected ? `is ${expected}` : 'has no number'} after ${line}`, () => {
      assert.equal(next(line), expected);
    });
  }

  it('goes on in the same list, zeros before the number or not', () => {
    const number = fc
      .tuple(fc.nat({ max: 998 }), fc.nat({ max: 3 }))
      .map(([value, digits]) => String(value).padStart(digits, '0'));
    const typed = fc.oneof(
      number.map((value) => `${value}.`),
      number.map((value) => `${value})`),
      number.map((value) => `(${value})`),
      number.map((value) => `§ ${value}`),
      number.map((value) => `2.${value.slice(-2)}`),
      fc.stringMatching(/^[a-y]\)$/u),
      fc.stringMatching(/^\([A-Y]\)$/u),
      fc.stringMatching(/^[ivx]{1,4}\.$/u),
    );
    fc.assert(
      fc.property(typed, (text) => {
        for (const marker of markersAt(`${text} Amt`)) {
          const behind = nextMarkerText(marker);
          if (behind === undefined) continue;
          const read = markersAt(`${behind} Amt`);
          assert.ok(
            read.some((other) => other.style === marker.style && goesOnFrom(marker, other)),
            `${text} → ${behind}`,
          );
          if (/(?<!\d)0\d/u.test(text)) assert.equal(behind.length, text.length, behind);
        }
      }),
    );
  });
});
