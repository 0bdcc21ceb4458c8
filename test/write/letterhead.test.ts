import assert from 'node:assert/strict';
import type { Letter } from '../../src/letter/letter.ts';
import { letterheadWidth, logoBelowLines, logoSize } from '../../src/write/letterhead.ts';
import { forms, letterhead, lineHeight, mmPerPt, textWidth } from '../../src/write/measures.ts';
import { letters } from './letters.ts';
import { svg } from './pictures.ts';

const { short } = letters;
assert.ok(short);

function headed(form: 'A' | 'B' | 'schlicht', lines: string[], width: number, height: number) {
  const content = { ...svg, width, height };
  const letter: Letter = {
    ...(short as Letter),
    layout: { form, foldMarks: true, size: 11 },
    letterhead: { lines, logo: { path: 'logo.svg', alternative: '', content } },
  };
  return letter;
}

describe('the letterhead', () => {
  it('has a logo no larger than its form has room for', () => {
    const { clearance, logoMaxHeight, logoMaxWidth, plainLogoMaxHeight, y } = letterhead;
    const highest = {
      A: forms.A.letterheadHeight - y - clearance,
      B: logoMaxHeight,
      schlicht: plainLogoMaxHeight,
    };
    for (const form of ['A', 'B', 'schlicht'] as const) {
      const tall = logoSize(headed(form, [], 1000, 4000));
      assert.deepEqual(tall, { width: highest[form] / 4, height: highest[form] });
      assert.equal(logoSize(headed(form, [], 4000, 400))?.width, logoMaxWidth);
    }
  });

  it('keeps its lines beside the logo', () => {
    const letter = headed('B', ['Fraktion'], 96, 96);
    assert.equal(letterheadWidth(letter), textWidth - 25.4 - letterhead.logoGap);
    assert.equal(letterheadWidth({ ...letter, letterhead: { lines: ['Fraktion'] } }), textWidth);
  });

  it('has room for the rest of the logo below its lines in a plain letter', () => {
    const line = 11 * lineHeight.small * mmPerPt;
    const below = logoBelowLines(headed('schlicht', ['Fraktion', 'im Rat'], 96, 96));
    assert.ok(Math.abs(below - (25 - 2 * line)) < 0.01, String(below));
    const many = Array.from({ length: 9 }, (_, index) => `Zeile ${index}`);
    assert.equal(logoBelowLines(headed('schlicht', many, 96, 96)), 0);
  });
});
