import assert from 'node:assert/strict';
import { type Clipboard, pasteOffers } from '../../src/import/clipboard.ts';

const empty = { before: '', after: '' };
const column = Array.from({ length: 6 }, () => 'Eine Zeile, die so lang ist wie die andere').join(
  '\n',
);

function offered(clipboard: Clipboard, place = empty): string[] {
  return pasteOffers(clipboard, place).map(({ way }) => way);
}

describe('The ways to paste', () => {
  it('begin with text of the motion for HTML, then the text alone', () => {
    assert.deepEqual(pasteOffers({ html: '<p><b>Fett</b></p>', text: 'Fett' }, empty), [
      { way: 'motion', text: '**Fett**' },
      { way: 'plain', text: 'Fett' },
    ]);
  });

  it('begin with joined lines for the column of a PDF, and only then', () => {
    assert.deepEqual(offered({ text: column }), ['joined', 'plain']);
    assert.deepEqual(offered({ text: 'kurz\nund gut' }), ['plain', 'joined']);
  });

  it('are the usual one for words, and for what a code editor copied', () => {
    assert.deepEqual(offered({ text: 'Nur ein Satz.' }), []);
    const html =
      '<meta charset=\'utf-8\'><div style="color: #000;font-family: monospace;white-space: pre;"><div>## Titel</div></div>';
    assert.deepEqual(offered({ html, text: '## Titel' }), []);
  });

  it('say which lines of the pages are left out where lines are joined', () => {
    const pages = `${column}\nSeite 1 von 2\n${column}\nSeite 2 von 2`;
    const [joined] = pasteOffers({ text: pages }, empty);
    assert.equal(joined?.way, 'joined');
    assert.deepEqual(
      joined?.leftOut?.leftOut.map(({ text }) => text),
      ['Seite 1 von 2', 'Seite 2 von 2'],
    );
    assert.equal(pasteOffers({ text: column }, empty)[0]?.leftOut, undefined);
  });

  it('make a table of lines with tabs', () => {
    assert.deepEqual(offered({ text: 'a\tb\n1\t2' })[0], 'motion');
  });

  it('set blocks apart from the text around them', () => {
    const html = '<ul><li>Eins</li></ul>';
    const [between] = pasteOffers({ html, text: 'Eins' }, { before: 'Davor', after: 'danach' });
    assert.equal(between?.text, '\n\n- Eins\n\n');
    const [below] = pasteOffers({ html, text: 'Eins' }, { before: 'Davor\n', after: '\n' });
    assert.equal(below?.text, '\n- Eins');
    const [apart] = pasteOffers({ html, text: 'Eins' }, { before: 'Davor\n\n', after: '' });
    assert.equal(apart?.text, '- Eins');
  });

  it('leave a sentence in the one that it is pasted into', () => {
    const [only] = pasteOffers(
      { html: '<span>am <i>Tag</i></span>', text: 'am Tag' },
      { before: 'Die Sitzung ', after: ' dann' },
    );
    assert.equal(only?.text, 'am *Tag*');
  });

  it('count footnotes on from those of the motion', () => {
    const html = '<p>a<a href="#n" name="r">1</a></p><p><a href="#r" name="n">1</a> Note</p>';
    const [first] = pasteOffers(
      { html, text: 'a1' },
      { before: 'x[^2]\n\n', after: '\n\n[^2]: y' },
    );
    assert.equal(first?.text, 'a[^3]\n\n[^3]: Note');
  });
});
