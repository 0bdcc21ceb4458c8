import { Document, type FileChild, HeadingLevel, Paragraph, Table } from 'docx';
import type { Letter } from '../../letter/letter.ts';
import {
  followingHeader as followingPlace,
  margins,
  page,
  pageNumber,
  tableSize,
  textWidth,
} from '../measures.ts';
import { sectionHeading } from '../section-heading.ts';
import { type BlockSetting, blockPieces } from './blocks.ts';
import { footnotes } from './footnotes.ts';
import { dinHead } from './head-din.ts';
import { plainHead } from './head-plain.ts';
import { inlineChildren, plainRuns } from './inlines.ts';
import { Numbering } from './numbering.ts';
import type { Pictures } from './pictures.ts';
import { built, type Piece } from './pieces.ts';
import { firstFooter, firstHeader, followingFooter, followingHeader } from './running.ts';
import { open, sealProperty } from './seal.ts';
import { closing } from './signatures.ts';
import { bodyLine, letterStyles, styles } from './styles.ts';
import { twips } from './units.ts';

/** A letter as `docx` builds it: all its parts in their order. */
export function letterDocument(letter: Letter, pictures: Pictures): Document {
  const numbering = new Numbering();
  const setting: BlockSetting = {
    width: textWidth,
    pictures,
    footnotes: true,
    numbering,
    tableSize: tableSize(letter.layout),
    style: styles.body,
    indent: 0,
    right: 0,
    depth: 0,
    heading: 2,
  };
  const { meta, layout } = letter;
  const children = [
    ...head(letter, pictures),
    ...built(withClosing(body(letter, setting))),
    ...closing(letter, pictures),
    ...built(end(letter, setting)),
  ];
  const notes = footnotes(letter, setting);
  return new Document({
    title: meta.title,
    subject: meta.subject,
    creator: meta.author,
    lastModifiedBy: meta.author,
    keywords: meta.keywords.join(', '),
    styles: letterStyles(layout),
    numbering: { config: numbering.definitions() },
    footnotes: notes,
    features: { updateFields: false },
    hyphenation: { autoHyphenation: false },
    customProperties: [{ name: sealProperty, value: open }],
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              top: twips(margins.top),
              right: twips(margins.right),
              bottom: twips(margins.bottom),
              left: twips(margins.left),
              header: twips(followingPlace.y),
              footer: twips(page.height - pageNumber.y - 4),
            },
          },
        },
        headers: { first: firstHeader(letter), default: followingHeader(letter) },
        footers: { first: firstFooter(letter), default: followingFooter() },
        children,
      },
    ],
  });
}

function head(letter: Letter, pictures: Pictures): FileChild[] {
  const { form } = letter.layout;
  const { children, before } =
    form === 'schlicht' ? plainHead(letter, pictures) : dinHead(letter, form, pictures);
  const { main, subject, reference } = letter.title;
  const rest = [subject, reference].filter((line) => line !== undefined && line !== '');
  return [
    ...children,
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      spacing: { before },
      children: plainRuns(main),
    }),
    ...rest.map(
      (line) => new Paragraph({ style: styles.subject, children: plainRuns(line ?? '') }),
    ),
  ];
}

function body(letter: Letter, setting: BlockSetting): Piece[] {
  const { resolution } = letter;
  return [
    { style: styles.salutation, children: plainRuns(letter.salutation) },
    ...(letter.opening ? [{ style: styles.body, children: plainRuns(letter.opening) }] : []),
    ...blockPieces(letter.preface, { ...setting, heading: 1 }),
    ...(letter.formula?.length
      ? [{ style: styles.formula, children: inlineChildren(letter.formula, setting) }]
      : []),
    ...blockPieces(resolution.blocks, { ...setting, heading: 1, bold: resolution.bold }),
    ...letter.sections.flatMap(({ title, blocks }) => [
      {
        heading: HeadingLevel.HEADING_2,
        children: plainRuns(sectionHeading(title)),
      },
      ...blockPieces(blocks, setting),
    ]),
  ];
}

/** The closing never stands alone on a page: the end of the text goes with it. */
function withClosing(pieces: Piece[]): Piece[] {
  const last = pieces.at(-1);
  if (last === undefined || last instanceof Table) return pieces;
  return [...pieces.slice(0, -1), { ...last, keepNext: true }];
}

function end(letter: Letter, setting: BlockSetting): Piece[] {
  const { attachments, copies } = letter;
  const heading = (title: string) => ({
    heading: HeadingLevel.HEADING_2,
    spacing: { before: Math.round(bodyLine(letter.layout) * 1.5) },
    children: plainRuns(title),
  });
  return [
    ...(attachments
      ? [heading(attachments.title), ...blockPieces(attachments.blocks, setting)]
      : []),
    ...(copies.length > 0
      ? [
          heading('Verteiler'),
          ...copies.map((name) => ({ style: styles.copies, children: plainRuns(name) })),
        ]
      : []),
  ];
}
