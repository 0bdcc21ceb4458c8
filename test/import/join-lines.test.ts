import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hasHardLines, joinLines } from '../../src/import/join-lines.ts';

const paper = `Stadt Musterhausen · Vorlage 12/2026

Die Verwaltung hat den Knoten untersucht und schlägt vor, die Que-
rung an der Grundschule zu sichern. Der Bau- und Verkehrsausschuss
hat darüber am 24.09.2026 beraten. Für die Kinder der Bau-
und Wohnsiedlung ist der Weg weit.
Es wird vorgeschlagen:
1. Die Verwaltung richtet an der Grundschule Nord einen Überweg ein,
der auch nachts beleuchtet ist.
2. Sie berichtet dem Ausschuss bis zum Ende des Jahres über die Er-

Seite 1 von 2

Stadt Musterhausen · Vorlage 12/2026

fahrungen.

Seite 2 von 2`;

describe('Joining the lines of a PDF', () => {
  it('makes paragraphs and points of lines, over a page too, and counts and lists what it left out', () => {
    assert.deepEqual(joinLines(paper), {
      text: `Die Verwaltung hat den Knoten untersucht und schlägt vor, die Querung an der Grundschule zu sichern. Der Bau- und Verkehrsausschuss hat darüber am 24.09.2026 beraten. Für die Kinder der Bau- und Wohnsiedlung ist der Weg weit.

Es wird vorgeschlagen:

1. Die Verwaltung richtet an der Grundschule Nord einen Überweg ein, der auch nachts beleuchtet ist.
2. Sie berichtet dem Ausschuss bis zum Ende des Jahres über die Erfahrungen.`,
      leftOut: [1, 2].flatMap((page) => [
        { kind: 'running', text: 'Stadt Musterhausen · Vorlage 12/2026' },
        { kind: 'page-number', text: `Seite ${page} von 2` },
      ]),
    });
  });

  const cases: Record<string, [string, string]> = {
    'keeps a hyphen before a capital and a digit': [
      'Karl-\nMarx-Straße und DIN-\n5008',
      'Karl-Marx-Straße und DIN-5008',
    ],
    'keeps a hyphen before und, oder, sowie': [
      'Ein-\nund Ausgang, Rad-\noder Fußweg',
      'Ein- und Ausgang, Rad- oder Fußweg',
    ],
    'joins where a word only begins like und': [
      'Ge-\nundete, Boots-\nbissen',
      'Geundete, Bootsbissen',
    ],
    'mends ligatures, soft hyphens and hyphens of print': [
      'ﬁnden, Ver\u00AD\nwaltung, Ge\u2010\nmeinde',
      'finden, Verwaltung, Gemeinde',
    ],
    'ends a paragraph at a blank line': ['Eins\n\nZwei', 'Eins\n\nZwei'],
    'takes a date at the start of a line for none of a list': [
      'Die Sitzung ist am\n24. September um 18 Uhr',
      'Die Sitzung ist am 24. September um 18 Uhr',
    ],
    'keeps a single number on its line': [
      'Zahl der Plätze:\n\n12\n\nMehr nicht',
      'Zahl der Plätze:\n\n12\n\nMehr nicht',
    ],
  };
  for (const [what, [lines, text]] of Object.entries(cases))
    it(what, () => assert.equal(joinLines(lines).text, text));

  it('is offered for lines of a column, not for paragraphs or a list', () => {
    assert.equal(hasHardLines(paper.split('\n').slice(2, 9).join('\n')), true);
    assert.equal(
      hasHardLines('Ein Absatz, der einfach lang ist und weitergeht.\n\nNoch einer.'),
      false,
    );
    assert.equal(
      hasHardLines('Apfel\nBirne\nEin sehr langes Wort mit vielen Zeichen\nKirsche\nPflaume'),
      false,
    );
  });

  it('loses no letter and no digit of a text without page numbers', () => {
    const word = fc.constantFrom(
      'Rat',
      'Ver-',
      'waltung',
      '12',
      '3.',
      'a)',
      '–',
      '§',
      'und',
      '2026:',
      '',
      'Ende.',
    );
    const line = fc
      .array(word, { minLength: 1, maxLength: 6 })
      .map((words) => ['Zeile', ...words].join(' '));
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { text, leftOut } = joinLines(lines.join('\n'));
        if (!leftOut.some(({ kind }) => kind === 'running'))
          assert.equal(letters(text), letters(lines.join('\n')));
      }),
    );
  });
});
