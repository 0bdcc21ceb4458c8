import {
  Document,
  type FileChild,
  HeadingLevel,
  type ISectionOptions,
  PageOrientation,
  Paragraph,
} from 'docx';
import type { Letter } from '../../letter/letter.ts';
import {
  followingHeaderPlace as followingPlace,
  margins,
  page,
  pageNumber,
  textWidth,
  turnedTextWidth,
} from '../measures.ts';
import { footnotes } from './footnotes.ts';
import { dinHead } from './head-din.ts';
import { plainHead } from './head-plain.ts';
import { plainRuns } from './inlines.ts';
import { letterStyles } from './letter-styles.ts';
import { Numbering } from './numbering.ts';
import { bodySetting, endPieces, textPieces } from './parts.ts';
import type { Pictures } from './pictures.ts';
import { firstFooter, firstHeader, followingFooter, followingHeader } from './running.ts';
import { closing } from './signatures.ts';
import { styles } from './styles.ts';
import { joined, type PageRun, stretches } from './turned.ts';
import { twips } from './units.ts';

/** A letter as `docx` builds it: all its parts in their order. */
export function letterDocument(letter: Letter, pictures: Pictures): Document {
  const numbering = new Numbering();
  const upright = bodySetting(letter, { width: textWidth, numbering, pictures });
  const setting = { ...upright, turnedWidth: turnedTextWidth };
  const { meta, layout } = letter;
  const parts = joined([
    { isTurned: false, children: head(letter, pictures) },
    ...stretches(textPieces(letter, setting)),
    { isTurned: false, children: closing(letter, pictures, textWidth) },
    ...stretches(endPieces(letter, setting)),
  ]);
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
    sections: parts.map((part, index) => section(letter, part, index === 0)),
  });
}

/** Pages of one kind; only the first of all has another header and footer than those that follow. */
function section(
  letter: Letter,
  { isTurned, children }: PageRun,
  isFirst: boolean,
): ISectionOptions {
  const size = { width: twips(page.width), height: twips(page.height) };
  return {
    properties: {
      titlePage: isFirst,
      page: {
        size: { ...size, ...(isTurned && { orientation: PageOrientation.LANDSCAPE }) },
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
    headers: { ...(isFirst && { first: firstHeader(letter) }), default: followingHeader(letter) },
    footers: { ...(isFirst && { first: firstFooter(letter) }), default: followingFooter() },
    children,
  };
}

function head(letter: Letter, pictures: Pictures): FileChild[] {
  const { form } = letter.layout;
  const { children, before } =
    form === 'schlicht' ? plainHead(letter, pictures) : dinHead(letter, form, pictures);
  const { title } = letter;
  const [main = '', ...rest] = [title.main, title.subject, title.reference].filter(isSaid);
  return [
    ...children,
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      spacing: { before },
      children: plainRuns(main),
    }),
    ...rest.map((line) => new Paragraph({ style: styles.subject, children: plainRuns(line) })),
  ];
}

function isSaid(line: string | undefined): line is string {
  return line !== undefined && line.trim() !== '';
}
