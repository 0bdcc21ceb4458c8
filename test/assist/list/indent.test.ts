import assert from 'node:assert/strict';
import { afterIndent } from '../../../src/assist/list/indent.ts';
import { edited, linesOf } from './lines.ts';

/** What becomes of a text after the editor has indented the line with `|`, or taken it back. */
function tab(typed: string, by: 'in' | 'out'): string {
  const lines = typed.replace('|', '').split('\n');
  const row = typed.slice(0, typed.indexOf('|')).split('\n').length - 1;
  const line = lines[row] ?? '';
  const before = /^ */u.exec(line)?.[0].length ?? 0;
  // To the next or last column that two divides.
  const after = by === 'in' ? before + 2 - (before % 2) : Math.max(0, before - 2 + (before % 2));
  lines[row] = ' '.repeat(after) + line.slice(before);
  const text = lines.join('\n');
  return edited(text, afterIndent(linesOf(text), row, before));
}

describe('Tab and Shift+Tab in a list', () => {
  const cases: [name: string, flat: string, deep: string][] = [
    ['a number becomes a letter', '1. eins\n2. zwei|', '1. eins\n   a) zwei'],
    ['a bullet stays one', '- eins\n- zwei|', '- eins\n  - zwei'],
    ['a wide marker is cleared', '10. zehn\n11. elf|', '10. zehn\n    a) elf'],
    [
      'the ones behind count on without it',
      '1. eins\n2. zwei|\n3. drei\n4. vier',
      '1. eins\n   a) zwei\n2. drei\n3. vier',
    ],
    [
      'it goes on below those that are there',
      '1. eins\n   a) x\n   b) y\n2. zwei|\n3. drei',
      '1. eins\n   a) x\n   b) y\n   c) zwei\n2. drei',
    ],
    [
      'its own points come along',
      '- eins\n- zwei|\n  - x\n  - y\n- z',
      '- eins\n  - zwei\n    - x\n    - y\n- z',
    ],
    [
      'its own lines come along',
      '1. eins\n2. zwei|\n\n   und mehr',
      '1. eins\n   a) zwei\n\n      und mehr',
    ],
    ['a letter becomes a dash', '1. eins\n   a) x\n   b) y|', '1. eins\n   a) x\n      - y'],
  ];
  for (const [name, flat, deep] of cases) {
    it(`Tab: ${name}`, () => {
      assert.equal(tab(flat, 'in'), deep);
    });
  }

  it('Shift+Tab takes a point back among those that it was below', () => {
    assert.equal(tab('1. eins\n   a) zwei|\n2. drei', 'out'), '1. eins\n2. zwei\n3. drei');
    assert.equal(tab('- eins\n  - zwei|', 'out'), '- eins\n- zwei');
    assert.equal(
      tab('1. eins\n   a) x\n   b) y|\n   c) z\n2. zwei', 'out'),
      '1. eins\n   a) x\n2. y\n   a) z\n3. zwei',
    );
  });

  it('Shift+Tab keeps the zeros that fill up the numbers behind it', () => {
    for (const [one, two, three, first] of [
      ['009.', '010.', '011.', '001.'],
      ['08.', '09.', '10.', '01.'],
      ['08)', '09)', '10)', '01)'],
    ])
      assert.equal(
        tab(`1. eins\n   ${one} x\n   ${two} y|\n   ${three} z\n2. zwei`, 'out'),
        `1. eins\n   ${one} x\n2. y\n   ${first} z\n3. zwei`,
      );
  });

  it('the first point of a list has nothing to stand below', () => {
    assert.equal(tab('1. eins|\n2. zwei', 'in'), '1. eins\n2. zwei');
    assert.equal(tab('## A\n\n1. x\n\n## B\n\n- eins|', 'in'), '## A\n\n1. x\n\n## B\n\n- eins');
  });

  it('other lines are indented as anywhere', () => {
    assert.equal(tab('Text|', 'in'), '  Text');
  });
});
