import assert from 'node:assert/strict';
import { typeset } from '../../src/compose/typography.ts';
import { plainBullet } from '../../src/counting/marker.ts';
import type { Inline } from '../../src/letter/block.ts';
import { computingTime } from '../computing-time.ts';
import { letters, p, text } from '../write/letters.ts';

const [base] = Object.values(letters);
assert.ok(base);
const letter = base;

/** The inlines of one paragraph, typeset, with `~` for a non-breaking space. */
function shown(...inlines: Inline[]): string {
  const { preface } = typeset({ ...letter, preface: [p(...inlines)] });
  const [block] = preface;
  assert.ok(block?.type === 'paragraph');
  return plain(block.inlines).replaceAll('\u00a0', '~');
}

function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      inline.type === 'text' ? inline.value : inline.type === 'link' ? plain(inline.inlines) : '',
    )
    .join('');
}

describe('typeset', () => {
  const cases = [
    'nach §~34 Abs.~3 Satz~2 Nr.~4 GemO',
    'die §§~3~ff. und Art.~5 GG, Art.~II',
    'Buchst.~b und lit.~c sowie Ziffer~2',
    'z.~B. hier, d.~h. dort, i.~d.~R. so, u.~a. auch, i.~V.~m. dem',
    'Turnverein e.~V., Bürgermeister a.~D., i.~H.~v. 5',
    'am~24.~Mai 2026 und am~1.~Jan. danach',
    'vom~24.05.2027 bis~30.05.2027 und zum 3. Mal am Montag, den~5.~Mai',
    '10~€, 48.500,00~EUR, 3~Mio.~€, 5~km, 20~%, 18:30~Uhr, 30~km/h, 12~m²',
    'EUR~5 und 10~000 oder 1~250~000~Euro',
    'Dr.~Muster, Prof.~Dr.~Muster, Dr.~h.~c.~Beispiel, Dipl.-Ing.~Muster',
    'TOP~6, S.~12, Seite~3, Anlage~2',
    'Vorlage 2022/0415 (TOP~6)',
  ];
  for (const expected of cases) {
    it(`keeps together: ${expected}`, () => {
      assert.equal(shown(text(expected.replaceAll('~', ' '))), expected);
    });
  }

  const untouched = [
    'Das kostet viel. Der Rat ist dafür.',
    'Im Jahr 2026 mit 12 Kindern und 3 Meinungen.',
    'Mit 24. Mairegen und 5 kmh und 20 Menschen.',
    'Kapitelweise, Absatzweise, Artikelserie',
    'Die Nummern 2022 415 und 12.5 100',
  ];
  for (const sentence of untouched) {
    it(`leaves alone: ${sentence}`, () => {
      assert.equal(shown(text(sentence)), sentence);
    });
  }

  it('reads over the borders of runs, links and footnotes', () => {
    assert.equal(
      shown(
        text('nach '),
        text('§', { bold: true }),
        text(' 34 und '),
        { type: 'link', url: 'https://musterhausen.example', inlines: [text('Abs.')] },
        { type: 'footnote', number: 1 },
        text(' 3'),
      ),
      'nach §~34 und Abs.~3',
    );
  });

  it('touches no code', () => {
    assert.equal(shown(text('§ 34', { code: true }), text(' und § 34')), '§ 34 und §~34');
    const code = { type: 'code', value: '§ 34' } as const;
    assert.deepEqual(typeset({ ...letter, preface: [code] }).preface, [code]);
  });

  it('reaches every part of the letter', () => {
    const said = 'Dr. Muster';
    const everywhere = typeset({
      ...letter,
      letterhead: { lines: [said] },
      placeAndDate: said,
      senders: [{ name: said, line: said, contact: [said] }],
      recipients: [[said]],
      title: { main: said, subject: said, reference: said },
      salutation: said,
      opening: said,
      preface: [{ type: 'subheading', level: 1, inlines: [text(said)] }],
      formula: [text(said)],
      resolution: {
        bold: true,
        blocks: [{ type: 'list', items: [{ marker: plainBullet, blocks: [p(said)] }] }],
      },
      sections: [
        {
          title: said,
          blocks: [
            { type: 'table', align: ['left'], rows: [[[text(said)]], [[text(said)]]] },
            { type: 'quotation', blocks: [p(said)] },
          ],
        },
      ],
      closing: said,
      signatures: [{ group: said, signers: [{ name: said, office: said }] }],
      attachments: { title: said, blocks: [p(said)] },
      copies: [said],
      footnotes: [[p(said)]],
    });
    const json = JSON.stringify(everywhere);
    assert.equal(json.split('Dr.\u00a0Muster').length - 1, 26);
    assert.equal(json.includes(said), false);
  });

  it('takes no longer than the text is long', () => {
    const hostile = `${'1 000 '.repeat(30_000)}${'z. '.repeat(60_000)}${'Dr. '.repeat(60_000)}${' '.repeat(100_000)}`;
    const start = computingTime();
    shown(text(hostile));
    assert.ok(computingTime() - start < 1500);
  });
});
