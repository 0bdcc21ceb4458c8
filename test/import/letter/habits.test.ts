import assert from 'node:assert/strict';
import { letterOf } from '../../../src/export/export.ts';
import { importDocument, paperOf } from '../../../src/import/import.ts';
import { lowerCaseWords, textOfPaper } from '../../../src/import/words.ts';
import type { Letter } from '../../../src/letter/letter.ts';
import { loadedOf } from './again.ts';
import {
  box,
  line,
  lines,
  note,
  point,
  table,
  usual,
  type WordLetter,
  wordFile,
} from './word-letters.ts';

/** What the letter of each habit says, as the one of the motion says it again. */
const said = {
  placeAndDate: 'Musterhausen, den 22.02.2027',
  sender: 'SPD-Fraktion im Rat der Stadt Musterhausen',
  address: 'Ratsgasse 1 ▫ 01234 Musterhausen',
  recipient: 'Herrn Jon Beispiel/Rathaus/Marktplatz 1/01234 Musterhausen',
  subject: 'Sichere Querung an der Grundschule Nord',
  salutation: 'Sehr geehrter Herr Beispiel,',
  formula: 'Der Gemeinderat möge beschließen:',
  points:
    '1. Die Verwaltung richtet einen Fußgängerüberweg ein. 2. Sie berichtet bis zum 30. Juni 2027.',
  sections: 'Begründung',
  closing: 'Mit freundlichen Grüßen',
  signers: 'Karla Muster, Fraktionsvorsitzende',
  meeting: '18.03.2027 Gemeinderat',
};
type Said = typeof said;

interface Habit {
  letter: WordLetter;
  /** What it says otherwise. */
  but?: Partial<Said>;
}

const cell = (...texts: string[]) => texts.join('\n');

const habits: Readonly<Record<string, Habit>> = {
  'everything in a row': { letter: {} },
  'the recipient on one line with Herrn': {
    letter: {
      recipient: lines('Herrn Jon Beispiel', 'Rathaus', 'Marktplatz 1', '01234 Musterhausen'),
    },
  },
  'the address in a text box': {
    letter: {
      recipient: [
        box('Herrn Jon Beispiel', 'Rathaus', 'Marktplatz 1', '01234 Musterhausen') as never,
      ],
    },
  },
  'sender and date in a table without rules': {
    letter: {
      sender: [],
      recipient: [],
      date: [],
      title: [
        table([
          cell('Herrn', 'Jon Beispiel', 'Rathaus', 'Marktplatz 1', '01234 Musterhausen'),
          cell(
            'SPD-Fraktion im Rat der Stadt Musterhausen',
            'Ratsgasse 1',
            '01234 Musterhausen',
            '',
            'Musterhausen, den 22.02.2027',
          ),
        ]),
        ...usual.title,
      ],
    },
  },
  'the sender in the header of the page': {
    letter: {
      sender: [],
      header: lines(
        'SPD-Fraktion im Rat der Stadt Musterhausen',
        'Ratsgasse 1',
        '01234 Musterhausen',
      ),
    },
  },
  'a return address in one small line': {
    letter: {
      sender: [
        line('SPD-Fraktion im Rat der Stadt Musterhausen · Ratsgasse 1 · 01234 Musterhausen', {
          size: 7,
          underline: true,
        }),
      ],
    },
  },
  'the title as a heading': {
    letter: {
      title: [
        line(
          'Antrag der SPD-Fraktion im Rat der Stadt Musterhausen für die Sitzung des Gemeinderats am 18.03.2027',
          { heading: 1 },
        ),
        line('Sichere Querung an der Grundschule Nord', { heading: 2 }),
      ],
    },
  },
  'the subject behind Betreff': {
    letter: {
      title: [
        line(
          'Antrag der SPD-Fraktion im Rat der Stadt Musterhausen für die Sitzung des Gemeinderats am 18.03.2027',
          { bold: true },
        ),
        line('Betreff: Sichere Querung an der Grundschule Nord'),
      ],
    },
  },
  'Begründung as a heading': {
    letter: { reason: [line('Begründung', { heading: 2 }), ...usual.reason.slice(1)] },
  },
  'Begründung in capitals': { letter: { reason: [line('BEGRÜNDUNG'), ...usual.reason.slice(1)] } },
  'Begründung underlined': {
    letter: { reason: [line('Begründung', { underline: true }), ...usual.reason.slice(1)] },
  },
  'Begründung on the line of its text': {
    letter: {
      reason: lines('Begründung: Rund 140 Schüler*innen überqueren die Straße jeden Morgen.'),
    },
  },
  'a signature in a table with a rule': {
    letter: { signature: [table(['_______________'], ['Karla Muster'], ['Fraktionsvorsitzende'])] },
  },
  'gez. before the name': {
    letter: { signature: lines('gez. Karla Muster', 'Fraktionsvorsitzende') },
  },
  'a fax number and a mail address': {
    letter: {
      sender: lines(
        'SPD-Fraktion im Rat der Stadt Musterhausen',
        'Ratsgasse 1',
        '01234 Musterhausen',
        'Telefon: 01234 56789',
        'Fax: 01234 56788',
        'E-Mail: spd@musterhausen.example',
      ),
    },
  },
  'a motto and page numbers in the footer': {
    letter: { footer: lines('Gemeinsam für Musterhausen', 'Seite 1') },
  },
  'points typed by hand': {
    letter: {
      resolution: lines(
        '1. Die Verwaltung richtet einen Fußgängerüberweg ein.',
        '2. Sie berichtet bis zum 30. Juni 2027.',
      ),
    },
  },
  'the date written out': {
    letter: { date: [line('Musterhausen, 22. Februar 2027', { right: true })] },
  },
  'two who sign side by side, by tabs': {
    letter: {
      signature: lines('Karla Muster\tRobin Muster', 'Fraktionsvorsitzende\tGeschäftsführer'),
    },
    but: { signers: 'Karla Muster, Fraktionsvorsitzende; Robin Muster, Geschäftsführer' },
  },
  'attachments and copies at the end': {
    letter: {
      attachments: [
        ...lines('Anlagen:', 'Lageplan der Querung', 'Zählung'),
        ...lines('Verteiler: Presse'),
      ],
    },
    but: { sections: 'Begründung; Anlagen' },
  },
  'a footnote and a second level': {
    letter: {
      resolution: [...usual.resolution.slice(0, 1), point('Sie berichtet bis zum 30. Juni 2027.')],
      reason: [
        line('Begründung:', { bold: true }),
        note('Rund 140 Schüler*innen überqueren die Straße jeden Morgen.'),
      ],
    },
  },
};

function saidBy(letter: Letter): Said {
  const plain = (text: string | undefined) => (text ?? '').replace(/\u00A0/gu, ' ');
  const [sender] = letter.senders;
  const list = letter.resolution.blocks.flatMap((block) =>
    block.type === 'list' ? block.items : [],
  );
  const textOf = (value: unknown): string =>
    typeof value === 'object' && value !== null
      ? 'value' in value
        ? String(value.value)
        : Object.values(value).map(textOf).join('')
      : '';
  const formula = (letter.formula ?? [])
    .map((inline) => (inline.type === 'text' ? inline.value : ''))
    .join('');
  return {
    placeAndDate: plain(letter.placeAndDate),
    sender: plain(sender?.name),
    address: plain(sender?.line),
    recipient: plain(letter.recipients[0]?.join('/')),
    subject: plain(letter.title.subject),
    salutation: plain(letter.salutation),
    formula: plain(formula),
    points: plain(list.map(({ marker, blocks }) => `${marker.text} ${textOf(blocks)}`).join(' ')),
    sections: [...letter.sections, ...(letter.attachments ? [letter.attachments] : [])]
      .map(({ title }) => title)
      .join('; '),
    closing: letter.closing,
    signers: letter.signatures
      .flatMap(({ signers }) => signers)
      .map(({ name, office }) => [name, office].filter(Boolean).join(', '))
      .join('; '),
    meeting: `${/am (\d\d\.\d\d\.\d{4})/u.exec(plain(letter.title.main))?.[1]} ${letter.meta.keywords.slice(1).join(' ')}`,
  };
}

describe('A letter as people write it in Word', () => {
  let right = 0;
  let all = 0;

  for (const [name, { letter, but = {} }] of Object.entries(habits)) {
    it(`becomes a motion that says the same: ${name}`, async () => {
      const imported = await importDocument(await wordFile(letter));
      const found = saidBy(letterOf(await loadedOf(imported)));
      const wanted = { ...said, ...but };
      for (const key of Object.keys(wanted) as (keyof Said)[]) {
        all += 1;
        if (found[key] === wanted[key]) right += 1;
      }
      assert.deepEqual(found, wanted, imported.text);
    });

    it(`loses no word: ${name}`, async () => {
      const bytes = await wordFile(letter);
      const imported = await importDocument(bytes);
      const kept = new Set([
        ...lowerCaseWords(imported.text),
        ...lowerCaseWords(JSON.stringify(letterOf(await loadedOf(imported)))),
        ...imported.leftOut
          .filter(({ kind }) => kind !== 'unplaced')
          .flatMap(({ text }) => lowerCaseWords(text)),
      ]);
      const lost = lowerCaseWords(textOfPaper(paperOf(bytes))).filter((word) => !kept.has(word));
      assert.deepEqual(lost, [], imported.text);
    });
  }

  it('has at least 95 of 100 fields right', () => {
    assert.ok(right >= all * 0.95, `${right} of ${all}`);
  });
});
