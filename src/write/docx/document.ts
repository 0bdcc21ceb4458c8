import { Document, type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { Letter } from '../../letter/letter.ts';
import {
  followingHeader as followingPlace,
  margins,
  page,
  pageNumber,
  textWidth,
} from '../measures.ts';
import { sectionHeading } from '../section-heading.ts';
import { type BlockSetting, blockChildren } from './blocks.ts';
import { footnotes } from './footnotes.ts';
import { dinHead } from './head-din.ts';
import { plainHead } from './head-plain.ts';
import { inlineChildren, plainRuns } from './inlines.ts';
import { Numbering } from './numbering.ts';
import type { Pictures } from './pictures.ts';
import { firstHeader, followingHeader, pageFooter } from './running.ts';
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
    style: styles.body,
    indent: 0,
    depth: 0,
    heading: 2,
  };
  const { meta, layout } = letter;
  const children = [
    ...head(letter, pictures),
    ...body(letter, setting),
    ...closing(letter, pictures),
    ...end(letter, setting),
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
        footers: { first: pageFooter(), default: pageFooter() },
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

function body(letter: Letter, setting: BlockSetting): FileChild[] {
  const { resolution } = letter;
  return [
    new Paragraph({ style: styles.salutation, children: plainRuns(letter.salutation) }),
    ...(letter.opening
      ? [new Paragraph({ style: styles.body, children: plainRuns(letter.opening) })]
      : []),
    ...blockChildren(letter.preface, { ...setting, heading: 1 }),
    ...(letter.formula?.length
      ? [
          new Paragraph({
            style: styles.formula,
            children: inlineChildren(letter.formula, setting),
          }),
        ]
      : []),
    ...blockChildren(resolution.blocks, { ...setting, heading: 1, bold: resolution.bold }),
    ...letter.sections.flatMap(({ title, blocks }) => [
      new Paragraph({
        heading: HeadingLevel.HEADING_2,
        children: plainRuns(sectionHeading(title)),
      }),
      ...blockChildren(blocks, setting),
    ]),
  ];
}

function end(letter: Letter, setting: BlockSetting): FileChild[] {
  const { attachments, copies } = letter;
  const before = bodyLine(letter.layout);
  return [
    ...(attachments
      ? [
          new Paragraph({
            heading: HeadingLevel.HEADING_2,
            spacing: { before: before * 1.5 },
            children: plainRuns(attachments.title),
          }),
          ...blockChildren(attachments.blocks, setting),
        ]
      : []),
    ...(copies.length > 0
      ? [
          new Paragraph({
            heading: HeadingLevel.HEADING_2,
            spacing: { before: before * 1.5 },
            children: plainRuns('Verteiler'),
          }),
          ...copies.map(
            (name) => new Paragraph({ style: styles.copies, children: plainRuns(name) }),
          ),
        ]
      : []),
  ];
}
