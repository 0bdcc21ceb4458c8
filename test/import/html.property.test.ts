import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textFromHtml } from '../../src/import/html.ts';
import { asGoogleDocs, asLibreOffice, asWord, type Part, type Run, shownBy } from './pages.ts';
import { shownOf } from './shown.ts';
import { anyHtml, assertText } from './strangers.ts';

const word = fc.constantFrom(
  ...'Der Rat Bürger*innen Straße 24. 12.400 1. 3 a) § 5 5* * _ _kursiv_ a_b ~5 ~~ `Code` [1] [x](y) [x] <Name> <b> &amp; AT&T # ## > + - – = | \\ \\* „Zitat“ 2*3*4 €. https://example.org/a_b !  z. B. Nr. (siehe *oben*) … ** __ --- 100%'
    .split(' ')
    .filter((part) => part !== ''),
);
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const cell = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

const run: fc.Arbitrary<Run> = fc.record(
  { text, look: fc.constantFrom('b', 'i', 'u'), change: fc.constantFrom('ins', 'del') },
  { requiredKeys: ['text'] },
);

/** Paragraphs begin with a word: what is typed like a marker is one. */
const paragraph: fc.Arbitrary<Part> = fc
  .array(run, { maxLength: 3 })
  .map((runs) => ({ type: 'paragraph', runs: [{ text: 'Vorab ' }, ...runs] }));

const heading: fc.Arbitrary<Part> = fc.record({
  type: fc.constant('heading'),
  depth: fc.integer({ min: 1, max: 4 }),
  text: fc.constantFrom('Begründung', 'Sachverhalt', 'Erläuterung des Angebotes', 'Lage *heute*'),
});

const table: fc.Arbitrary<Part> = fc
  .array(fc.tuple(cell, cell), { minLength: 2, maxLength: 3 })
  .map((rows) => ({ type: 'table', rows }));

/** Lists of three levels that begin anywhere, go on and begin anew. */
const list: fc.Arbitrary<Part[]> = fc
  .record({
    first: fc.integer({ min: 1, max: 4 }),
    steps: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), text), {
      minLength: 1,
      maxLength: 7,
    }),
  })
  .map(({ first, steps }) => {
    const counts = [first - 1, 0, 0];
    let deepest = 0;
    return steps.map(([wanted, said]): Part => {
      const level = Math.min(wanted, deepest + 1);
      deepest = level;
      counts.fill(0, level);
      const count = (counts[level - 1] ?? 0) + 1;
      counts[level - 1] = count;
      const marker =
        level === 1 ? `${count}.` : level === 2 ? `${String.fromCharCode(96 + count)}.` : '·';
      return { type: 'point', level, marker, text: `Punkt ${said}` };
    });
  });

const page = fc
  .array(
    fc.oneof(
      paragraph.map((part) => [part]),
      heading.map((part) => [part]),
      table.map((part) => [part]),
      list,
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.flat());

describe('Pasted HTML', () => {
  const programs = { Word: asWord, LibreOffice: asLibreOffice, 'Google Docs': asGoogleDocs };
  for (const [name, write] of Object.entries(programs)) {
    it(`of ${name} is read again with the words, numbers and markers that it showed`, () => {
      fc.assert(
        fc.property(page, (parts) => {
          const pasted = textFromHtml(write(parts));
          assert.equal(shownOf(pasted), shownBy(parts), `pasted:\n${pasted}`);
        }),
      );
    });
  }

  it('of any kind gives a text, and never an exception', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '<tr>',
      '<td colspan=900000>',
      '</td>',
      '<li>',
      '<ol start=x>',
      '<ul>',
      '</ul>',
      '<h1>',
      '<b>',
      '</b>',
      '<a href="#a" name="b">1</a>',
      '<a href="#b" name="a">1</a>',
      '<sup>',
      '<u>',
      '<p style="mso-list:l0 level9 lfo1">',
      '<span style="mso-list:Ignore">',
      '<![if !vml]>',
      '<!--',
      '-->',
      '<pre>',
      '<img src="file:///C:/x.png">',
      'Wort',
      '&nbsp;',
      '\u0000',
      '<br>',
      '<svg>',
      '<dl><dt>',
      '<template>',
      '<select>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        assert.equal(typeof textFromHtml(pieces.join('')), 'string');
      }),
    );
  });

  it('of strangers keeps every letter and number, tables in lists among them', () => {
    assertText('<ol start=3><table><tr><td colspan=9>Eins</td></tr></table><li>Zwei</ol>');
    assertText('<ul><p>Wort</p><div><li>eins<li>zwei</div><b>drei</b></ul>');
    fc.assert(fc.property(anyHtml, assertText), { numRuns: 300 });
  });
});
