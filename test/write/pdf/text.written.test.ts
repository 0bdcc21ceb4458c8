import assert from 'node:assert/strict';
import type { Letter } from '../../../src/letter/letter.ts';
import { pdf } from '../../../src/write/pdf/pdf.ts';
import { resources } from '../../resources.ts';
import { letters, list, p, table, text } from '../letters.ts';
import { spoken, structureOf, textOf } from '../poppler.ts';
import { said } from '../said.ts';

/** Read from right to left; Poppler gives the words of the structure tree from left to right. */
const rightToLeft = /[\u0590-\u08ff]+/gu;

describe('A PDF says what its letter says', () => {
  for (const [name, letter] of Object.entries(letters)) {
    // Of several senders some stand in the information block too.
    if (letter.senders.length > 1) continue;
    it(`in the same order: ${name}`, async () => {
      const tree = await structureOf((await pdf.write(letter, resources)).bytes);
      assert.equal(squeezed(spoken(tree)), squeezed(said(letter, String).join('')));
    });
  }

  it('with several senders too', async () => {
    for (const letter of Object.values(letters).filter(({ senders }) => senders.length > 1)) {
      const shown = squeezed(spoken(await structureOf((await pdf.write(letter, resources)).bytes)));
      for (const part of said(letter)) assert.ok(shown.includes(squeezed(part)), part);
    }
  });
});

describe('A PDF shows literally', () => {
  const hostile = [
    '#panic("no")',
    '#import "/letter.json": *',
    '#{ while true {} }',
    '$ x^2 $ und 10 $',
    '\\ \\u{1F600} \\#',
    ']] [[ ) ( } {',
    '"; #sys.version',
    '`raw` ```raw```',
    '<places> @places',
    '*fett* _kursiv_ ~ -- --- ...',
    '/* Kommentar */ // Kommentar',
    '= Überschrift',
    '\'einfach\' "doppelt"',
    '{"type": "text"}',
    '</rdf:RDF><pdfuaid:part>',
  ];
  const everywhere: Letter = {
    ...letterNamed('short'),
    meta: {
      title: hostile[0] ?? '',
      subject: hostile[1] ?? '',
      author: hostile[2] ?? '',
      keywords: hostile,
    },
    letterhead: { lines: hostile.slice(0, 3) },
    placeAndDate: hostile[3] ?? '',
    senders: [{ name: hostile[0] ?? '', line: hostile[4] ?? '', contact: hostile.slice(5, 7) }],
    recipients: [hostile.slice(7, 12)],
    title: {
      main: hostile[0] ?? '',
      subject: hostile[1] ?? '',
      reference: hostile[2] ?? '',
    },
    salutation: hostile[3] ?? '',
    opening: hostile[14] ?? '',
    formula: hostile.map((it) => text(`${it} `)),
    resolution: { bold: true, blocks: [list('1.', 1, ...hostile)] },
    sections: hostile.map((title) => ({
      title,
      blocks: [
        p(title),
        { type: 'code', value: title },
        p(text(title, { code: true, bold: true, italic: true, strike: true })),
        table(['left', 'left'], [title, title], [title, title]),
        {
          type: 'quotation',
          blocks: [p({ type: 'link', url: `https://a.example/${title}`, inlines: [text(title)] })],
        },
      ],
    })),
    signatures: [
      {
        group: hostile[0] ?? '',
        signers: [{ name: hostile[1] ?? '', office: hostile[2] ?? '' }],
      },
    ],
    copies: hostile,
  };

  it('what would be code to the compiler', async () => {
    const bytes = (await pdf.write(everywhere, resources)).bytes;
    const shown = squeezed(spoken(await structureOf(bytes)));
    assert.equal(shown, squeezed(said(everywhere, String).join('')));
  });

  it('words with soft hyphens whole, as a search looks for them, broken nowhere else', async () => {
    const soft = 'Donau\u00addampf\u00adschiff\u00adfahrts\u00adgesell\u00adschafts\u00adkapitän';
    const whole = soft.replaceAll('\u00ad', '');
    const letter: Letter = {
      ...letterNamed('everything'),
      preface: [
        p(text(`${soft} und ${soft}e. `.repeat(12))),
        p({ type: 'text', value: `${soft} `.repeat(4), bold: true }),
        table(
          [undefined, undefined],
          ['Bau\u00adkosten', 'Rechts\u00adschutz'],
          ['Sach\u00adkosten', soft],
        ),
      ],
    };
    const shown = await textOf((await pdf.write(letter, resources)).bytes);
    assert.ok(shown.includes(whole), shown);
    for (const word of ['Baukosten', 'Rechtsschutz', 'Sachkosten'])
      assert.ok(shown.includes(word), word);
    // Where a line ends in a word it says so, and only there.
    assert.doesNotMatch(shown, /\u00ad(?!\s)/u);
    const lines = shown.split('\n').filter((line) => /Donau|kapitän/u.test(line));
    for (const line of lines) assert.match(line.trim(), /(?:\u00ad|kapitäne?\.?|und)$/u);
  });

  it('names in Hebrew and Arabic, in their own order', async () => {
    const shown = await textOf((await pdf.write(letterNamed('everything'), resources)).bytes);
    assert.match(shown, /יעל כהן/u);
    assert.match(shown, /ليلى المثال/u);
  });
});

function squeezed(shown: string): string {
  return shown.replace(rightToLeft, '').replace(/[\s\u200b]+/gu, '');
}

function letterNamed(name: string): Letter {
  const letter = letters[name];
  assert.ok(letter, name);
  return letter;
}
