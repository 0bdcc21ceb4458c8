import assert from 'node:assert/strict';
import fc from 'fast-check';
import { amendment } from '../../src/amend/amendment.ts';
import { lettersOfUnits } from '../../src/amend/citation.ts';
import { unitsOf } from '../../src/compare/unit.ts';
import { type PrintedLines, visibleLetters } from '../../src/letter/lines.ts';
import { blocksOf } from '../compare/blocks.ts';

const base = `1. Die Verwaltung pflanzt 2027 vierzig Bäume. Sie berichtet dem Rat.
2. Sie richtet zwei Trinkbrunnen ein.
3. Gefördert werden:
   a) Höfe,
   b) Dächer.
4. Trinkbrunnen bleiben kostenlos.`;

/** As if so many words stood on a line, and each unit began a new one. */
function printedLines(text: string, perLine: number): PrintedLines {
  const units = unitsOf(blocksOf(text));
  const words: PrintedLines['words'][number][] = [];
  let end = 0;
  let line = 0;
  const print = (all: typeof units) => {
    for (const unit of all) {
      for (const [index, word] of unit.text.split(' ').entries()) {
        if (index % perLine === 0) line++;
        end += visibleLetters(word).length;
        words.push({ end, line });
      }
      print(unit.children);
    }
  };
  print(units);
  return { letters: lettersOfUnits(units), words };
}

function said(before: string, after: string, lines?: PrintedLines): string[] {
  const { points } = amendment(blocksOf(before), blocksOf(after), {
    unitWord: 'Ziffer',
    subject: 'Der Beschlussvorschlag',
    ...(lines && { lines }),
  });
  return points.flatMap((point) =>
    [point.said, ...point.parts].map(({ text, after: rest = '' }) => `${text} ${rest}`.trim()),
  );
}

const changes: Record<string, readonly [string, string, string]> = {
  'a word': ['vierzig', 'sechzig', 'In Ziffer 1 Satz 1 (Zeile 2) wird das Wort „vierzig“'],
  'words on two lines': [
    '2027 vierzig',
    'jährlich neun',
    'In Ziffer 1 Satz 1 (Zeilen 1 und 2) wird die Angabe',
  ],
  'a word that comes behind another': [
    'zwei Trink',
    'zwei neue Trink',
    'In Ziffer 2 (Zeile 4) wird nach dem Wort „zwei“',
  ],
  'a sentence that goes': [
    ' Sie berichtet dem Rat.',
    '',
    'Ziffer 1 Satz 2 (Zeilen 2 und 3) wird gestrichen.',
  ],
  'a sentence that comes': [
    'dem Rat.',
    'dem Rat. Sie ruht.',
    'Der Ziffer 1 (Zeile 3) wird folgender Satz angefügt',
  ],
  'a point that goes': [
    '\n4. Trinkbrunnen bleiben kostenlos.',
    '',
    'Ziffer 4 (Zeile 9) wird gestrichen.',
  ],
  'a point below another': [
    '\n   b)',
    '\n   b) Fassaden,\n   c)',
    'In Ziffer 3 (Zeile 7) wird nach Buchstabe a folgender Buchstabe b eingefügt: „b) Fassaden,“. Der bisherige Buchstabe b wird Buchstabe c.',
  ],
  'what comes at the end': [
    'kostenlos.',
    'kostenlos.\n5. Neu.',
    'Folgende Ziffer 5 wird angefügt: „5. Neu.“',
  ],
};

describe('The lines that an amendment names', () => {
  for (const [what, [from, to, sentence]] of Object.entries(changes))
    it(`are those of the printed text: ${what}`, () => {
      assert.ok(base.includes(from));
      const all = said(base, base.replace(from, to), printedLines(base, 4));
      assert.ok(all[0]?.startsWith(sentence), all.join('\n'));
    });

  it('stand behind the place, whatever words of a verb are quoted in it', () => {
    const before = '…\n\nDer Weg wird offen gehalten.\n\n…';
    const all = said(before, before.replace('offen', 'frei'), printedLines(before, 9));
    assert.ok(all[0]?.startsWith('Im Satz „Der Weg wird offen gehalten.“ (Zeile 2) wird'), all[0]);
  });

  it('are left out where another text is printed, or no line is counted', () => {
    const after = base.replace('vierzig', 'sechzig');
    const other = printedLines(base.replace('zwei', 'drei'), 4);
    const { letters, words } = printedLines(base, 4);
    const uncounted = { letters, words: words.map(({ end }) => ({ end })) };
    for (const lines of [other, uncounted])
      assert.deepEqual(said(base, after, lines), said(base, after));
  });

  it('change nothing else of the sentences', () => {
    const word = fc.constantFrom(
      ...'Die Stadt pflanzt Bäume und 2027 wird „Grün“ werden. Es'.split(' '),
    );
    const sentence = fc
      .array(word, { minLength: 1, maxLength: 7 })
      .map((all) => `Es ${all.join(' ')} so.`);
    const text = fc
      .array(sentence, { minLength: 1, maxLength: 5 })
      .map((all) => all.map((one, index) => `${index + 1}. ${one}`).join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const cited = said(before, after, printedLines(before, 3));
        assert.deepEqual(
          cited.map((one) => one.replaceAll(/ \(Zeilen? [\d, undbis]+\)/gu, '')),
          said(before, after),
        );
      }),
      { numRuns: 150 },
    );
  });
});
