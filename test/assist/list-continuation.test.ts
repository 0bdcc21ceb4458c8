import assert from 'node:assert/strict';
import { continueList } from '../../src/assist/list-continuation.ts';

/** The text after Enter where `|` stands, with the rest behind it; `undefined`: as anywhere. */
function enter(typed: string): string | undefined {
  const offset = typed.indexOf('|');
  const text = typed.replace('|', '');
  const found = continueList(text, offset);
  return found && text.slice(0, found.replace.start) + found.text + text.slice(found.replace.end);
}

describe('Enter in a list', () => {
  it('begins the next point as this one is marked', () => {
    for (const [typed, expected] of [
      ['1. eins|', '1. eins\n2. '],
      ['9) neun|', '9) neun\n10) '],
      ['- eins|', '- eins\n- '],
      ['* eins|', '* eins\n* '],
      ['• eins|', '• eins\n• '],
      ['– eins|', '– eins\n– '],
      ['a) eins|', 'a) eins\nb) '],
      ['B) eins|', 'B) eins\nC) '],
      ['   a) eins|', '   a) eins\n   b) '],
      ['1.  eins|', '1.  eins\n2.  '],
      ['- [x] eins|', '- [x] eins\n- [ ] '],
    ])
      assert.equal(enter(typed ?? ''), expected);
  });

  it('takes along what stands behind the cursor', () => {
    assert.equal(enter('1. eins| und zwei'), '1. eins\n2.  und zwei');
  });

  it('ends the list behind an empty point', () => {
    assert.equal(enter('1. eins\n2. |'), '1. eins\n');
    assert.equal(enter('- eins\n  - |\n\nText'), '- eins\n\n\nText');
  });

  it('does what it does anywhere in other text', () => {
    for (const typed of [
      'Text|',
      '24. September ist es|',
      'Bürgermeister\na. D. Muster|',
      'so heißt es\n– wie man sagt –|',
      '1.|',
      '|1. eins',
      'z) Ende|',
      '---\nverteiler:\n  - Presse|\n---\n',
    ])
      assert.equal(enter(typed), undefined, typed);
  });

  it('keeps the line ends of the text', () => {
    assert.equal(enter('## A\r\n\r\n1. eins|'), '## A\r\n\r\n1. eins\r\n2. ');
  });
});
