import assert from 'node:assert/strict';
import fc from 'fast-check';
import { joinedIn } from '../../src/import/join-selection.ts';

const text =
  'Davor.\n\nDie Straße ist laut und\nbreit, eine Que-\nrung fehlt.\n\nDanach\nbleibt es.\n';

function replaced(whole: string, selected: { start: number; end: number }): string {
  const { start, end, text: joined } = joinedIn(whole, selected);
  return whole.slice(0, start) + joined + whole.slice(end);
}

describe('Joining lines of a motion', () => {
  it('joins those of the paragraph at the cursor where nothing is selected', () => {
    for (const word of ['Die Straße', 'breit', 'fehlt.']) {
      const at = text.indexOf(word);
      assert.equal(
        replaced(text, { start: at, end: at }),
        'Davor.\n\nDie Straße ist laut und breit, eine Querung fehlt.\n\nDanach\nbleibt es.\n',
      );
    }
  });

  it('changes nothing where the cursor stands on a blank line, at the end too', () => {
    for (const at of [text.indexOf('\n\n') + 1, text.length])
      assert.equal(replaced(text, { start: at, end: at }), text);
  });

  it('joins whole lines of what is selected, and none of the line below', () => {
    const start = text.indexOf('Straße');
    assert.equal(
      replaced(text, { start, end: text.indexOf('rung') }),
      'Davor.\n\nDie Straße ist laut und breit, eine Que-\nrung fehlt.\n\nDanach\nbleibt es.\n',
    );
  });

  it('leaves points where they are typed, and joins what goes on with them', () => {
    const list = '1. Die Stadt\n   baut:\n   a) Höfe\n   und Wege\n   b) Dächer\n2. Sie geht.';
    assert.equal(
      replaced(list, { start: 0, end: list.length }),
      '1. Die Stadt baut:\n   a) Höfe und Wege\n   b) Dächer\n2. Sie geht.',
    );
  });

  it('tells page numbers that it leaves out, and takes line ends of Windows', () => {
    const pages = 'Eine Zeile der\r\nersten Seite\r\nSeite 1\r\ngeht weiter.\r\n';
    const { text: joined, leftOut } = joinedIn(pages, { start: 0, end: pages.length });
    assert.equal(joined, 'Eine Zeile der ersten Seite geht weiter.');
    assert.deepEqual(leftOut, [{ kind: 'page-number', text: 'Seite 1' }]);
  });

  it('changes nothing outside of the lines, whatever is selected', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (one, other) => {
        const selected = { start: Math.min(one, other), end: Math.max(one, other) };
        const { start, end } = joinedIn(text, selected);
        assert.ok(start <= selected.start && (end >= selected.end - 1 || start === end));
        assert.ok(start === 0 || text[start - 1] === '\n');
        assert.ok(end === text.length || text[end] === '\n');
      }),
    );
  });
});
