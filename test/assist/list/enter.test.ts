import assert from 'node:assert/strict';
import { afterEnter } from '../../../src/assist/list/enter.ts';
import { edited, linesOf } from './lines.ts';

/**
 * What Enter makes of a text where `|` stands. The editor breaks the line and keeps its
 * indentation; `late` is typed before anything else happens.
 */
function enter(typed: string, late = ''): string {
  const [before = '', behind = ''] = typed.split('|');
  const row = before.split('\n').length;
  const indent = /^[ \t]*/u.exec(before.split('\n').at(-1) ?? '')?.[0] ?? '';
  const text = `${before}\n${indent}${late}${behind}`;
  return edited(text, afterEnter(linesOf(text), row));
}

describe('Enter in a list below another', () => {
  it('counts on in its own list only, though the one above it goes on with the same number', () => {
    assert.equal(
      enter('1. eins\n   1. a|\n2. zwei\n3. drei'),
      '1. eins\n   1. a\n   2. \n2. zwei\n3. drei',
    );
  });

  it('begins with a letter on the first line of a text too', () => {
    assert.equal(enter('a) eins|'), 'a) eins\nb) ');
    assert.equal(enter('Wir fordern viel\na) eins|'), 'Wir fordern viel\na) eins\n');
  });
});

describe('Enter in a list', () => {
  const cases: [typed: string, expected: string][] = [
    ['1. eins|', '1. eins\n2. '],
    ['9) neun|', '9) neun\n10) '],
    ['99. viele|', '99. viele\n100. '],
    ['09. neun|', '09. neun\n10. '],
    ['- eins|', '- eins\n- '],
    ['* eins|', '* eins\n* '],
    ['• eins|', '• eins\n• '],
    ['– eins|', '– eins\n– '],
    ['a) eins|', 'a) eins\nb) '],
    ['B) eins|', 'B) eins\nC) '],
    ['   a) eins|', '   a) eins\n   b) '],
    ['1. eins\n   a) zwei|', '1. eins\n   a) zwei\n   b) '],
    ['1.  eins|', '1.  eins\n2.  '],
    ['- [x] eins|', '- [x] eins\n- [ ] '],
  ];
  for (const [typed, expected] of cases) {
    it(`begins the next point behind ${JSON.stringify(typed)}`, () => {
      assert.equal(enter(typed), expected);
    });
    it(`puts its marker before what was typed meanwhile behind ${JSON.stringify(typed)}`, () => {
      assert.equal(enter(typed, 'schnell'), `${expected}schnell`);
    });
  }

  it('counts the points behind it on, zeros before their numbers or not', () => {
    assert.equal(enter('08. acht|\n09. neun\n10. zehn'), '08. acht\n09. \n10. neun\n11. zehn');
  });

  it('takes along what stands behind the cursor', () => {
    assert.equal(enter('1. eins| und zwei'), '1. eins\n2. und zwei');
  });

  it('leaves a marker that is there already', () => {
    assert.equal(enter('1. eins|', '2. zwei'), '1. eins\n2. zwei');
    assert.equal(enter('1. eins|', '- zwei'), '1. eins\n- zwei');
  });

  it('leaves a blank line behind an empty point', () => {
    assert.equal(enter('1. eins\n2. |'), '1. eins\n\n');
    assert.equal(enter('- eins\n- [ ] |'), '- eins\n\n');
    assert.equal(enter('1. eins\n2. |', 'Text'), '1. eins\n\nText');
    assert.equal(enter('- eins\n  - |\n\nText'), '- eins\n\n\n\nText');
    assert.equal(enter('1. eins\n   a) |', 'Text'), '1. eins\n\nText');
  });

  it('counts what follows on, and back behind an empty point', () => {
    assert.equal(enter('1. a|\n2. b\n   - x\n3. c'), '1. a\n2. \n3. b\n   - x\n4. c');
    assert.equal(enter('1. a\n2. |\n3. b\n4. c'), '1. a\n\n\n2. b\n3. c');
    assert.equal(enter('a) a|\nb) b\n\nc) c'), 'a) a\nb) \nc) b\n\nd) c');
  });

  it('leaves numbers alone that are out of sequence, of another list or section', () => {
    for (const rest of ['7. sieben', '1. eins', '## Neu\n\n2. zwei', '2) zwei', '- x\n2. zwei'])
      assert.equal(enter(`1. a|\n${rest}`), `1. a\n2. \n${rest}`);
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
    ]) {
      const [line = ''] = typed.split('|');
      assert.equal(enter(typed), typed.replace('|', '\n'), line);
    }
  });
});
