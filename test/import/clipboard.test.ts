import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { check } from '../../src/check/check.ts';
import { pasteOffers } from '../../src/import/clipboard.ts';
import type { Clipboard } from '../../src/import/copied.ts';
import { read } from '../../src/read/read.ts';

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
      joined?.leftOut?.map(({ text }) => text),
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

  const motion = { before: '---\nart: Antrag\n---\n\n## Begründung\n\n', after: '' };
  const letter =
    '<p>SPD-Fraktion<br>Ratsgasse 1</p><p>Herrn Jon Beispiel</p><h1>Antrag: Querung</h1><p>Sehr geehrter Herr Beispiel,</p><p>Die Straße ist laut.</p><ol><li>Erstens</li></ol><p>Mit freundlichen Grüßen</p><p>Karla Muster<br>Vorsitzende</p><p>Anlagen:</p><p>Plan</p>';

  it('leave head and closing of a letter out of a motion with text, and tell them', () => {
    const [first] = pasteOffers({ html: letter, text: '' }, motion);
    assert.equal(first?.text, 'Die Straße ist laut.\n\n1. Erstens\n\n## Anlagen\n\nPlan');
    assert.deepEqual(
      first?.leftOut?.map(({ kind, text }) => `${kind} ${text}`),
      [
        'frame SPD-Fraktion',
        'frame Ratsgasse 1',
        'frame Herrn Jon Beispiel',
        'frame Antrag: Querung',
        'frame Sehr geehrter Herr Beispiel,',
        'frame Mit freundlichen Grüßen',
        'frame Karla Muster',
        'frame Vorsitzende',
      ],
    );
  });

  it('keep them in an empty motion, and where nothing else was copied', () => {
    assert.equal(pasteOffers({ html: letter, text: '' }, empty)[0]?.leftOut, undefined);
    for (const html of ['<p>Sehr geehrter Herr Beispiel,</p>', '<p>Mit freundlichen Grüßen</p>'])
      assert.match(pasteOffers({ html, text: '' }, motion)[0]?.text ?? '', /^(?:Sehr|Mit)/u);
  });

  it('leave only the salutation out where more than a letter’s head stands above it', () => {
    const text = `${'Ein langer Bericht über die Lage an der Straße, in dem ein Brief vorkommt. '.repeat(3)}\nSehr geehrte Frau Muster,\nwir bitten um Auskunft.`;
    const [first] = pasteOffers({ text }, motion);
    assert.deepEqual(first?.leftOut, [{ kind: 'frame', text: 'Sehr geehrte Frau Muster,' }]);
  });

  it('find no letter in sentences that begin like one', () => {
    const html = '<p>Liebe Kinder brauchen Schutz.</p><p>Hallo zu sagen genügt nicht.</p>';
    assert.equal(pasteOffers({ html, text: '' }, motion)[0]?.leftOut, undefined);
  });

  it('quote letter for letter what an amendment is about', () => {
    const before = '---\nart: Änderungsantrag\n---\n\n## Bisherige Fassung\n\n';
    const html =
      '<h1>Begründung</h1><p><b>Begründung:</b></p><p>"So" – ‚und\' nicht</p><h2>Lage</h2><p>Mit freundlichen Grüßen</p>';
    const [first] = pasteOffers({ html, text: '' }, { before, after: '' });
    assert.equal(
      first?.text,
      '### Begründung\n\n**Begründung:**\n\n"So" – ‚und\' nicht\n\n#### Lage\n\nMit freundlichen Grüßen',
    );
    const [below] = pasteOffers(
      { html, text: '' },
      { before: `${before}## Begründung\n\n`, after: '' },
    );
    assert.match(below?.text ?? '', /^## Begründung/u);
  });

  it('leave the rows of a table in a PDF lines, of which a table can be made', () => {
    const text = `${column}\nJahr Unfälle Kosten\n2024 12 1.200 €\n2025 13 1.300 €\n2026 9 900 €\n${column}`;
    const [first] = pasteOffers({ text }, empty);
    const rows = 'Jahr\tUnfälle\tKosten\n2024\t12\t1.200 €\n2025\t13\t1.300 €\n2026\t9\t900 €';
    assert.ok(first?.text.includes(`\n\n${rows}\n\n`), first?.text);
    const motion = read(`## Begründung\n\n${first?.text}`);
    const today = Temporal.PlainDate.from('2027-01-01');
    const ids = check(motion, { today, language: 'de' }).map(({ ruleId }) => ruleId);
    assert.ok(ids.includes('unlesbares-markdown'));
  });

  it('bring the pictures that a page holds, and name all others in their place', () => {
    const png = 'iVBORw0KGgo=';
    const pictures = [
      `<img alt="Karte: Nord" src="data:image/png;base64,iVBO\n Rw0K Ggo=">`,
      `<img alt="Karte: Süd" src="data:image/png;base64,${encodeURIComponent('/9j/4A==')}">`,
      `<img src="data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='100%'/>">`,
      `<img alt="noch einmal" src="data:image/png;base64,${png}">`,
      '<img src="cid:image001.png@01D9.A2">',
      '<img src="file:///C:/Temp/clip%20image001.png">',
      '<img src="blob:https://rathaus.example/1">',
      '<img alt="[Logo]" src="https://rathaus.example/logo.png">',
      '<img src="data:image/gif;base64,R0lGODlh">',
      '<img src="data:image/png;base64,!!">',
    ];
    const html = pictures.map((picture) => `<p>${picture}</p>`).join('');
    const [first] = pasteOffers({ html, text: '' }, empty);
    assert.deepEqual(first?.text.split('\n\n'), [
      '![Karte: Nord](anlagen/karte.png)',
      '![Karte: Süd](anlagen/karte.jpg)',
      '![](anlagen/bild.svg)',
      '![noch einmal](anlagen/noch-einmal.png)',
      '[Bild: image001.png]',
      '[Bild: clip image001.png]',
      '[Bild]',
      '[Bild: Logo]',
      '[Bild]',
      '[Bild]',
    ]);
    assert.deepEqual(
      Array.from(first?.pictures?.get('anlagen/karte.jpg') ?? []),
      [255, 216, 255, 224],
    );
    assert.equal(first?.pictures?.size, 4);
  });
});
