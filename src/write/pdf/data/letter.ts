import type { Image } from '../../../letter/image.ts';
import type { Letter, LetterMeta, LetterSection } from '../../../letter/letter.ts';
import { followingLine } from '../../following-line.ts';
import { beforeClosing, longEnd } from '../../keeping.ts';
import { bodySize, pictureHeight, signatureImage, tableSize, textWidth } from '../../measures.ts';
import { printable } from '../../printable.ts';
import { sectionHeading } from '../../section-heading.ts';
import {
  columnsFor,
  isHeaded,
  type SignatureRow,
  signatureBlocks,
  signatureGrid,
  signatureRows,
} from '../../signature-rows.ts';
import { TemplateBlocks } from './blocks.ts';
import { plainHead, standardHead } from './head.ts';
import { Images } from './images.ts';
import { Inlines } from './inlines.ts';
import { Strings } from './strings.ts';
import { Tables } from './tables.ts';

/**
 * The letter as the template reads it: the same names, images as files of their own, and what the
 * template could find out only with difficulty (which reference is a footnote's first).
 */
export interface TemplateLetter {
  data: object;
  images: ReadonlyMap<string, Image>;
  /** Characters that no shipped font has; the data show a replacement character instead. */
  uncovered: ReadonlySet<string>;
  /** Whether a word says itself where it may be broken (U+00AD). */
  hasSoftHyphens: boolean;
}

/** What the compiler could not do with a letter, to be done without. */
export interface Without {
  /** Images that cannot be drawn: their description is shown instead. */
  images: ReadonlySet<Image>;
  /** Keeping things together over the end of a page, in tables and elsewhere. */
  together: boolean;
  /** Tables: their rows become lines. */
  tables: boolean;
  /** So much room, in mm, at the foot of the page on which the text would end before the closing. */
  room?: number;
}

export const withoutNothing: Without = { images: new Set(), together: false, tables: false };

/** @param withWords whether the words of what is voted on are marked */
export function templateLetter(
  letter: Letter,
  without: Without = withoutNothing,
  withWords = false,
): TemplateLetter {
  const strings = new Strings();
  const images = new Images(without.images);
  const shown = data(letter, without, strings, images, withWords);
  const { uncovered, hasSoftHyphens } = strings;
  return { data: shown, images: images.files, uncovered, hasSoftHyphens };
}

function data(
  letter: Letter,
  without: Without,
  strings: Strings,
  images: Images,
  withWords: boolean,
): object {
  const { layout, title, formula, resolution, attachments, footnotes } = letter;
  const together = !without.together;
  const inlines = new Inlines(strings, images, footnotes.length);
  const tables = new Tables(inlines, tableSize(layout), together);
  const last = beforeClosing(letter);
  const blocks = new TemplateBlocks({
    strings,
    inlines,
    tables,
    last,
    longEnd: longEnd(letter),
    held: without.room,
    together,
    flat: without.tables,
  });
  const section = (it: LetterSection, heading: string) => ({
    title: strings.shown(heading),
    source: it.source,
    change: it.change,
    blocks: blocks.section(it.blocks, 2),
  });
  const voted = () => blocks.section(resolution.blocks, 1);
  const room = { width: textWidth, height: pictureHeight.inText };
  return {
    meta: meta(letter.meta),
    layout: {
      form: layout.form,
      foldMarks: layout.foldMarks,
      size: bodySize(layout),
      lineNumbers: layout.lineNumbers,
    },
    head:
      layout.form === 'schlicht'
        ? plainHead(letter, strings, images)
        : standardHead(letter, layout.form, strings, images),
    title: strings.lines([title.main, title.subject, title.reference]),
    salutation: strings.shown(letter.salutation),
    opening: letter.opening && strings.shown(letter.opening),
    preface: blocks.section(letter.preface, 1),
    lead: (letter.lead ?? []).map((it) => section(it, sectionHeading(it.title))),
    formula: formula?.length ? inlines.read(formula, room) : undefined,
    resolution: { bold: resolution.bold, blocks: withWords ? inlines.withWords(voted) : voted() },
    sections: letter.sections.map((it) => section(it, sectionHeading(it.title))),
    closing: strings.shown(letter.closing),
    signatures: signatures(letter, strings, images),
    attachments: attachments && section(attachments, attachments.title),
    copies: strings.lines(letter.copies),
    following: strings.shown(followingLine(letter)),
    // Last: the text tells which there are.
    footnotes: footnotes.map((note, index) =>
      inlines.referenced.has(index + 1) ? blocks.note(note) : [],
    ),
  };
}

function meta({ title, author, subject, keywords, date }: LetterMeta) {
  return {
    title: printable(title),
    author: printable(author),
    subject: printable(subject),
    keywords: keywords.map(printable),
    date: date && { year: date.year, month: date.month, day: date.day },
  };
}

function signatures(letter: Letter, strings: Strings, images: Images) {
  const rows = signatureRows(letter.signatures, columnsFor(letter, textWidth));
  const { width, height, gap } = signatureImage;
  const shownRow = (row: SignatureRow) => ({
    headed: isHeaded(row),
    group: row.group && strings.shown(row.group),
    places: row.places.map(({ signer: { name, office, image }, group }) => ({
      group: group && strings.shown(group),
      name: strings.shown(name),
      office: office && strings.shown(office),
      image: images.place(image, { width, height: height - gap }),
    })),
  });
  return {
    columnWidth: signatureGrid(rows, textWidth).width,
    blocks: signatureBlocks(rows).map((block) => block.map(shownRow)),
  };
}
