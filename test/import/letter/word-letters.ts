import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
  UnderlineType,
  WidthType,
} from 'docx';

/** What a letter in Word says, and how; all persons and places are invented. */
export interface WordLetter {
  header?: FileChild[];
  footer?: FileChild[];
  sender?: FileChild[];
  recipient?: FileChild[];
  date?: FileChild[];
  title?: FileChild[];
  salutation?: FileChild[];
  opening?: FileChild[];
  formula?: FileChild[];
  resolution?: FileChild[];
  reason?: FileChild[];
  closing?: FileChild[];
  signature?: FileChild[];
  attachments?: FileChild[];
}

type Look = {
  bold?: boolean;
  underline?: boolean;
  size?: number;
  right?: boolean;
  heading?: 1 | 2;
};

/** A paragraph; a line feed breaks its line, a tab is one. */
export function line(text: string, look: Look = {}): Paragraph {
  const { bold, underline, size, right, heading } = look;
  return new Paragraph({
    ...(right && { alignment: AlignmentType.RIGHT }),
    ...(heading && { heading: heading === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2 }),
    children: text.split('\n').map(
      (part, index) =>
        new TextRun({
          children: part
            .split('\t')
            .flatMap((piece, at) => (at > 0 ? [new Tab(), piece] : [piece])),
          ...(index > 0 && { break: 1 }),
          ...(bold && { bold }),
          ...(underline && { underline: { type: UnderlineType.SINGLE } }),
          ...(size && { size: size * 2 }),
        }),
    ),
  });
}

export const lines = (...texts: string[]): Paragraph[] => texts.map((text) => line(text));

export function point(text: string, level = 0): Paragraph {
  return new Paragraph({
    numbering: { reference: 'points', level },
    children: [new TextRun(text)],
  });
}

export function table(...rows: (string | FileChild[])[][]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row) =>
        new TableRow({
          children: row.map(
            (cell) =>
              new TableCell({
                children: (typeof cell === 'string'
                  ? lines(...cell.split('\n'))
                  : cell) as Paragraph[],
              }),
          ),
        }),
    ),
  });
}

export function box(...texts: string[]): Textbox {
  return new Textbox({
    alignment: 'center',
    children: lines(...texts),
    style: { width: '200pt', height: '90pt' },
  } as never);
}

export const note = (text: string): Paragraph =>
  new Paragraph({ children: [new TextRun(text), new FootnoteReferenceRun(1)] });

export const usual: Required<Omit<WordLetter, 'header' | 'footer'>> = {
  sender: lines('SPD-Fraktion im Rat der Stadt Musterhausen', 'Ratsgasse 1', '01234 Musterhausen'),
  recipient: lines('Herrn', 'Jon Beispiel', 'Rathaus', 'Marktplatz 1', '01234 Musterhausen'),
  date: [line('Musterhausen, den 22.02.2027', { right: true })],
  title: [
    line(
      'Antrag der SPD-Fraktion im Rat der Stadt Musterhausen für die Sitzung des Gemeinderats am 18.03.2027',
      { bold: true },
    ),
    line('Sichere Querung an der Grundschule Nord', { bold: true }),
  ],
  salutation: lines('Sehr geehrter Herr Beispiel,'),
  opening: lines(
    'die SPD-Fraktion stellt zur Sitzung des Gemeinderats am 18.03.2027 folgenden Antrag.',
  ),
  formula: lines('Der Gemeinderat möge beschließen:'),
  resolution: [
    point('Die Verwaltung richtet einen Fußgängerüberweg ein.'),
    point('Sie berichtet bis zum 30. Juni 2027.'),
  ],
  reason: [
    line('Begründung:', { bold: true }),
    ...lines('Rund 140 Schüler*innen überqueren die Straße jeden Morgen.'),
  ],
  closing: lines('Mit freundlichen Grüßen'),
  signature: lines('Karla Muster', 'Fraktionsvorsitzende'),
  attachments: [],
};

/** A letter as Word has it: its parts with blank paragraphs between, as people type them. */
export async function wordFile(letter: WordLetter): Promise<Uint8Array> {
  const { header, footer, ...parts } = { ...usual, ...letter };
  const order = [
    parts.sender,
    parts.recipient,
    parts.date,
    parts.title,
    parts.salutation,
    parts.opening,
    parts.formula,
    parts.resolution,
    parts.reason,
    parts.closing,
    parts.signature,
    parts.attachments,
  ];
  const document = new Document({
    footnotes: { 1: { children: lines('Zählung vom November 2026.') } },
    numbering: {
      config: [
        {
          reference: 'points',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              style: { paragraph: { indent: { left: 720, hanging: 360 } } },
            },
            {
              level: 1,
              format: LevelFormat.LOWER_LETTER,
              text: '%2)',
              style: { paragraph: { indent: { left: 1080, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        ...(header && { headers: { default: new Header({ children: header as Paragraph[] }) } }),
        ...(footer && { footers: { default: new Footer({ children: footer as Paragraph[] }) } }),
        children: order
          .filter((part) => part.length > 0)
          .flatMap((part) => [...part, new Paragraph({})]),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
