import { Temporal } from 'temporal-polyfill';
import { type Marker, plainBullet } from '../../src/counting/marker.ts';
import { numeralOf } from '../../src/counting/numerals.ts';
import type { Block, Inline, List, Table } from '../../src/letter/block.ts';
import type { Letter } from '../../src/letter/letter.ts';
import { jpeg, png, svg } from './pictures.ts';

/** Letters of every kind for the tests of all writers. All persons and places are invented. */

export const text = (value: string, look: object = {}): Inline => ({
  type: 'text',
  value,
  ...look,
});
export const p = (...inlines: (string | Inline)[]): Block => ({
  type: 'paragraph',
  inlines: inlines.map((inline) => (typeof inline === 'string' ? text(inline) : inline)),
});
/** A list counted on from a number; its marker is typed as that of the first point: `1.`, `aa)`. */
export const list = (marker: ListMarker, start: number, ...items: (string | Block[])[]): List => ({
  type: 'list',
  items: items.map((item, index) => ({
    marker: markerOf(marker, start + index),
    blocks: typeof item === 'string' ? [p(item)] : item,
  })),
});

export type ListMarker = 'bullet' | '1.' | '1)' | 'a)' | 'A)' | 'aa)';

const kinds = {
  '1.': 'decimal',
  '1)': 'decimal',
  'a)': 'lowerLetter',
  'A)': 'upperLetter',
  'aa)': 'doubleLetter',
} as const;

export function markerOf(marker: ListMarker, number: number): Marker {
  if (marker === 'bullet') return plainBullet;
  const kind = kinds[marker];
  return { kind, text: `${numeralOf(number, kind) ?? number}${marker.at(-1)}`, number };
}

export const table = (align: Table['align'], ...rows: string[][]): Table => ({
  type: 'table',
  align,
  rows: rows.map((row) => row.map((cell) => (cell === '' ? [] : [text(cell)]))),
});

const filler =
  'Die Querung an der Schulstraße wird täglich von rund 340 Kindern benutzt. Seit der Öffnung des Neubaugebiets am Nordhang hat der Verkehr um ein Drittel zugenommen, und die vorhandene Ampel gibt Fußgängerinnen und Fußgängern nur acht Sekunden Zeit.';

const base: Letter = {
  meta: {
    title: 'Antrag: Sichere Querung an der Grundschule Nord',
    subject: 'Sichere Querung an der Grundschule Nord',
    author: 'Fraktion Offene Stadt',
    date: Temporal.PlainDate.from('2026-08-28'),
    keywords: ['Antrag', 'Ausschuss für Bau und Verkehr'],
  },
  layout: { form: 'B', foldMarks: true, size: 11 },
  letterhead: { lines: ['Fraktion Offene Stadt', 'im Rat der Stadt Musterhausen'] },
  placeAndDate: 'Musterhausen, den 28.08.2026',
  senders: [
    {
      name: 'Fraktion Offene Stadt im Rat der Stadt Musterhausen',
      line: 'Frau Karla Muster ▫ Ratsgasse 1 ▫ 01234 Musterhausen',
      contact: ['Telefon 01234 567890', 'E-Mail fraktion@offene-stadt.example'],
    },
  ],
  recipients: [
    [
      'Ausschuss für Bau und Verkehr',
      'Herrn Vorsitzenden Jon Beispiel',
      'Rathaus',
      'Marktplatz 1',
      '01234 Musterhausen',
    ],
  ],
  title: {
    main: 'Antrag der Fraktion Offene Stadt im Rat der Stadt Musterhausen für die Sitzung des Ausschusses für Bau und Verkehr am 24.09.2026',
    subject: 'Sichere Querung an der Grundschule Nord',
  },
  salutation: 'Sehr geehrter Herr Beispiel,',
  opening:
    'die Fraktion Offene Stadt stellt zur Sitzung des Ausschusses für Bau und Verkehr am 24.09.2026 folgenden Antrag.',
  preface: [],
  formula: [text('Der Ausschuss für Bau und Verkehr möge beschließen:')],
  resolution: {
    bold: true,
    blocks: [
      list(
        '1.',
        1,
        'Die Verwaltung richtet an der Schulstraße in Höhe der Grundschule Nord einen Fußgängerüberweg ein.',
        'Sie berichtet bis zum 31. März über den Stand der Arbeiten.',
      ),
    ],
  },
  sections: [{ title: 'Begründung', blocks: [p(filler), p(filler)] }],
  closing: 'Mit freundlichen Grüßen',
  signatures: [{ signers: [{ name: 'Karla Muster', office: 'Fraktionsvorsitzende' }] }],
  copies: [],
  footnotes: [],
};

const nested = list(
  '1.',
  1,
  [
    p('Die Verwaltung wird beauftragt, ein Konzept vorzulegen, das'),
    list('a)', 1, 'die Kosten nennt,', [
      p('die Zuständigkeiten klärt, und zwar'),
      list('aa)', 1, 'im Dezernat I,', 'im Dezernat II,'),
    ]),
  ],
  [p('Sie prüft die Förderung:'), list('bullet', 1, 'durch das Land,', 'durch den Bund.')],
  'Der Bericht liegt bis zur Sommerpause vor.',
);

const costs = table(
  ['left', 'right', 'center'],
  ['Maßnahme', 'Kosten', 'Jahr'],
  ['Fußgängerüberweg mit taktilen Elementen und Beleuchtung', '48.500 €', '2027'],
  ['Markierung', '3.200 €', '2026'],
  ['Summe', '51.700 €', ''],
);

const joint: Letter = {
  ...base,
  letterhead: {
    lines: ['Gemeinsamer Antrag', 'im Rat der Stadt Musterhausen'],
    logo: { path: 'logo.svg', alternative: 'Wappen der Stadt Musterhausen', content: svg },
  },
  senders: [
    ...base.senders,
    {
      name: 'SPD-Fraktion im Rat der Stadt Musterhausen',
      line: 'Herr Jon Beispiel ▫ Lindenallee 12 ▫ 01234 Musterhausen',
      contact: ['E-Mail spd@musterhausen.example'],
    },
    {
      name: 'Fraktion Die Linke',
      line: 'Ada Beispiel ▫ Am Wehr 3 ▫ 01235 Musterhausen',
      contact: [],
    },
  ],
  title: {
    main: 'Gemeinsamer Antrag der Fraktion Offene Stadt, der SPD-Fraktion und der Fraktion Die Linke im Rat der Stadt Musterhausen für die Sitzung am 24.09.2026',
    subject:
      'Kostenfreier Eintritt in das Freibad für Kinder und Jugendliche während der Sommerferien',
    reference: 'Vorlage 2026/0415 · TOP 6 · nichtöffentlich',
  },
  resolution: { bold: true, blocks: [nested] },
  sections: [
    {
      title: 'Begründung',
      blocks: [
        p(
          filler,
          { type: 'footnote', number: 1 },
          ' Mehr dazu im ',
          {
            type: 'link',
            url: 'https://musterhausen.example/verkehr?jahr=2026&quartal=3',
            inlines: [text('Verkehrsbericht der Stadt')],
          },
          '.',
        ),
        { type: 'subheading', level: 1, inlines: [text('Was es kostet')] },
        p('Die Kosten verteilen sich so:'),
        costs,
        p(filler),
        { type: 'quotation', blocks: [p('„Wer den Schulweg sichert, sichert die Zukunft.“')] },
        p('Dafür sprechen:'),
        list(
          'bullet',
          1,
          'die Sicherheit der Kinder,',
          'der geringe Aufwand,',
          'die Erfahrung anderer Städte.',
        ),
      ],
    },
    {
      title: 'Finanzielle Auswirkungen',
      blocks: [p('Die Deckung erfolgt aus dem Produkt 5.4.1.')],
    },
  ],
  signatures: [
    {
      group: 'Fraktion Offene Stadt',
      signers: [{ name: 'Karla Muster', office: 'Fraktionsvorsitzende' }],
    },
    {
      group: 'SPD-Fraktion',
      signers: [{ name: 'Dr. Jon Beispiel', office: 'Fraktionsvorsitzender' }],
    },
    {
      group: 'Fraktion Die Linke',
      signers: [{ name: 'Ada Beispiel' }, { name: 'Robin Beispiel', office: 'Stadtrat' }],
    },
  ],
  attachments: {
    title: 'Anlagen',
    blocks: [
      list('bullet', 1, [
        p({ type: 'link', url: 'anlagen/unfälle 2026.pdf', inlines: [text('Unfallstatistik')] }),
      ]),
    ],
  },
  copies: ['Verwaltung, Dezernat II', 'Presse'],
  footnotes: [
    [
      p(
        'Zählung vom 12. Mai, ',
        {
          type: 'link',
          url: 'https://musterhausen.example/z',
          inlines: [text('Protokoll der Zählung')],
        },
        '.',
      ),
      list('1.', 1, 'morgens', 'mittags'),
      p('Die Werte sind gerundet.'),
    ],
  ],
};

const everything: Letter = {
  ...base,
  layout: { form: 'B', foldMarks: true, size: 11 },
  resolution: {
    bold: true,
    blocks: [
      p('Die Stadt Musterhausen erklärt mit Wirkung vom 1. Januar:'),
      list('1.', 4, 'Vierter Punkt.', 'Fünfter Punkt.'),
      { type: 'subheading', level: 1, inlines: [text('Teil B')] },
      list('1)', 6, 'Sechster Punkt.', [
        p('Siebter Punkt mit zwei Absätzen.'),
        p('Der zweite Absatz.'),
        costs,
      ]),
      list('A)', 2, 'B', 'C'),
      list('aa)', 3, 'cc', 'dd'),
    ],
  },
  sections: [
    {
      title: 'Begründung',
      blocks: [
        p(
          'Text ',
          text('fett', { bold: true }),
          ', ',
          text('kursiv', { italic: true }),
          ', ',
          text('gestrichen', { strike: true }),
          ', ',
          text('npm run code', { code: true }),
          ', ',
          text('beides', { bold: true, italic: true }),
          ' & <kein> "Element".',
          { type: 'break' },
          'Neue Zeile nach hartem Umbruch.',
        ),
        p('Namen: ', text('יעל כהן'), ' und ', text('ليلى المثال'), ' sowie 😀 und 👩‍👩‍👧.'),
        p({
          type: 'image',
          image: { path: 'bild.png', alternative: 'Ein rotes Rechteck', content: png },
        }),
        p({
          type: 'image',
          image: { path: 'bild.jpg', alternative: 'Ein graues Rechteck', content: jpeg },
        }),
        p({
          type: 'image',
          image: { path: 'plan.svg', alternative: 'Ein Diagramm', content: svg },
        }),
        p('Ein fehlendes Bild: ', {
          type: 'image',
          image: { path: 'fehlt.png', alternative: 'Lageplan' },
        }),
        p('Schmuck: ', {
          type: 'image',
          image: { path: 'zier.png', alternative: '', content: png },
        }),
        { type: 'subheading', level: 3, inlines: [text('Zu tief eingestiegen')] },
        {
          type: 'list',
          items: [
            { marker: plainBullet, checked: true, blocks: [p('Erledigt')] },
            { marker: plainBullet, checked: false, blocks: [p('Offen')] },
          ],
        },
        list('1.', 1, [list('bullet', 1, 'Liste gleich in der Liste')], []),
        { type: 'code', value: 'haushalt:\n  produkt: 5.4.1\n\n  betrag: 48.500 €' },
        { type: 'rule' },
        {
          type: 'quotation',
          blocks: [
            p('Ein Zitat mit Liste:'),
            list('1.', 1, 'erstens', 'zweitens'),
            { type: 'quotation', blocks: [p('Ein Zitat im Zitat.')] },
          ],
        },
        p(
          text('Fußnote'),
          { type: 'footnote', number: 1 },
          ', noch eine',
          { type: 'footnote', number: 2 },
          ' und dieselbe',
          { type: 'footnote', number: 1 },
          '.',
        ),
        p({ type: 'link', url: 'javascript:alert(1)', inlines: [text('Kein Ziel')] }, ' ', {
          type: 'link',
          url: 'https://musterhausen.example/a b?ü=1',
          inlines: [text('Ziel', { bold: true })],
        }),
        table([undefined, undefined], ['', ''], ['ohne', 'Kopf']),
        table(
          ['left', 'left', 'right'],
          ['Nr.', 'Beschreibung', 'Betrag'],
          ...Array.from({ length: 45 }, (_, i) => [
            String(i + 1),
            'Beschreibung der Maßnahme in einer Zeile, die auch einmal umbricht, wenn sie lang genug ist',
            `${(i + 1) * 100} €`,
          ]),
        ),
      ],
    },
    { title: 'Wer macht was?', blocks: [] },
  ],
  footnotes: [
    [p('Die erste Fußnote.'), p('Ihr zweiter Absatz.')],
    [p('Die zweite.'), list('bullet', 1, 'mit', 'Liste'), table(['left'], ['und'], ['Tabelle'])],
  ],
};

const long: Letter = {
  ...base,
  sections: Array.from({ length: 6 }, (_, i) => ({
    title: `Abschnitt ${i + 1}`,
    blocks: Array.from({ length: 8 }, () => p(filler)),
  })),
};

const empty: Letter = {
  meta: { title: 'Antrag', subject: '', author: '', keywords: [] },
  layout: { form: 'B', foldMarks: true, size: 11 },
  senders: [],
  recipients: [],
  title: { main: 'Antrag' },
  salutation: 'Sehr geehrte Damen und Herren,',
  preface: [],
  resolution: { blocks: [], bold: true },
  sections: [],
  closing: 'Mit freundlichen Grüßen',
  signatures: [],
  copies: [],
  footnotes: [],
};

const crowded: Letter = {
  ...joint,
  letterhead: {
    lines: Array.from({ length: 7 }, (_, i) => `Zeile ${i + 1} des Briefkopfs der Fraktion`),
  },
  senders: Array.from({ length: 5 }, (_, i) => ({
    name: `Fraktion Nummer ${i + 1} im Rat der Stadt Musterhausen`,
    line: `Frau Karla Muster ▫ Ratsgasse ${i + 1} ▫ 01234 Musterhausen`,
    contact: [`Telefon 01234 56789${i}`, `E-Mail gruppe${i}@musterhausen.example`],
  })),
  recipients: [
    [
      'Ausschuss für Bau, Verkehr, Umwelt, Klimaschutz und ländlichen Raum',
      'Herrn Vorsitzenden Jon Beispiel',
      'Rathaus',
      'Zimmer 112',
      'Marktplatz 1',
      '01234 Musterhausen',
    ],
    [
      'Oberbürgermeisterin',
      'Frau Dr. Ada Beispiel',
      'Rathaus',
      'Marktplatz 1',
      '01234 Musterhausen',
    ],
  ],
};

/** A head as full as can be, above a short letter. */
const crowdedHead: Letter = {
  ...crowded,
  resolution: base.resolution,
  sections: base.sections,
  signatures: base.signatures,
  footnotes: [],
};

const form = (letter: Letter, layout: Partial<Letter['layout']>): Letter => ({
  ...letter,
  layout: { ...letter.layout, ...layout },
});

const signers = (count: number, picture = false) =>
  Array.from({ length: count }, (_, i) => ({
    name: `Dr. Ada Beispiel-Muster ${i + 1}`,
    ...(i % 2 === 0 && { office: 'Stellvertretende Fraktionsvorsitzende' }),
    ...(picture &&
      i === 1 && { image: { path: 'u.png', alternative: 'Unterschrift', content: png } }),
  }));

const signing: Letter = {
  ...base,
  signatures: [
    { group: 'Fraktion BÜNDNIS 90/DIE GRÜNEN', signers: signers(2, true) },
    { group: 'SPD-Fraktion', signers: signers(1) },
    { group: 'Die Linke', signers: signers(2) },
  ],
};

/** One that ends with points. */
const points: Letter = {
  ...base,
  sections: [
    {
      title: 'Begründung',
      blocks: [
        p('Dafür sprechen:'),
        list('1.', 1, 'die Sicherheit der Kinder,', 'der geringe Aufwand und', [
          p('die Erfahrung anderer Städte, nämlich'),
          list('a)', 1, 'der Nachbarstadt und', 'der Kreisstadt.'),
        ]),
      ],
    },
  ],
};

/** By name, every way a letter can be. */
export const letters: Readonly<Record<string, Letter>> = {
  short: base,
  'short-a': form(base, { form: 'A' }),
  'short-plain': form(base, { form: 'schlicht' }),
  numbered: form(points, { lineNumbers: { of: 'text', step: 1 } }),
  joint,
  'joint-a': form(joint, { form: 'A', foldMarks: false }),
  'joint-plain': form(joint, { form: 'schlicht', size: 12 }),
  'joint-fine': form(joint, { form: 'schlicht', size: 10.5, font: 'Times New Roman' }),
  everything,
  'everything-plain': form(everything, { form: 'schlicht' }),
  long,
  'long-a': form(long, { form: 'A' }),
  two: { ...base, signatures: [{ signers: signers(2) }] },
  persons: { ...base, signatures: signers(2).map((signer) => ({ signers: [signer] })) },
  groups: {
    ...joint,
    signatures: ['SPD-Fraktion', 'Fraktion BÜNDNIS 90/DIE GRÜNEN', 'Freie Wähler'].map((group) => ({
      group,
      signers: signers(1),
    })),
  },
  three: { ...base, signatures: [{ signers: signers(3, true) }], copies: ['Presse'] },
  signing,
  empty,
  'empty-a': form(empty, { form: 'A' }),
  'empty-plain': form(empty, { form: 'schlicht' }),
  'crowded-head': crowdedHead,
  'crowded-head-a': form(crowdedHead, { form: 'A' }),
  'crowded-head-plain': form(crowdedHead, { form: 'schlicht' }),
  crowded,
  'crowded-a': form(crowded, { form: 'A' }),
  'crowded-plain': form(crowded, { form: 'schlicht' }),
};
