import { Document, type FileChild, Paragraph, type ParagraphChild } from 'docx';
import type { Letter } from '../../letter/letter.ts';
import { wordNamespaces } from '../../letterhead/namespaces.ts';
import { readRelations } from '../../letterhead/package.ts';
import type { LetterheadImage } from '../../letterhead/part.ts';
import type { TemplatePlaceholder } from '../../letterhead/placeholders.ts';
import type { PlaceholderPlace } from '../../letterhead/places.ts';
import { readXml } from '../../xml/read.ts';
import { childOf, elementsOf, type XmlElement } from '../../xml/tree.ts';
import { senderLines } from '../din.ts';
import { logoRoom } from '../letterhead.ts';
import { mmPerPt, signatureColumns, textWidth } from '../measures.ts';
import { partsOf } from './compile.ts';
import { footnotes } from './footnotes.ts';
import { plainRuns } from './inlines.ts';
import { letterStyles } from './letter-styles.ts';
import { Numbering } from './numbering.ts';
import type { Parts } from './package.ts';
import { bodySetting, endPieces, textPieces } from './parts.ts';
import type { Pictures } from './pictures.ts';
import { built } from './pieces.ts';
import { closing } from './signatures.ts';
import type { Links } from './template-transplant.ts';

/** Placeholders that give way to lines within their paragraph. */
export type LinePlaceholder = Exclude<TemplatePlaceholder, 'text' | 'gruss'>;

/** A letter as trees, ready to be put into a letterhead part by part. */
export interface Material {
  /** The runs of each line. */
  lines: Record<LinePlaceholder, XmlElement[][]>;
  /** Whole paragraphs and tables. */
  blocks: Record<'text' | 'gruss', XmlElement[]>;
  styles: XmlElement;
  numbering: XmlElement | undefined;
  footnotes: XmlElement | undefined;
  /** What ids lead to, in the text and in the notes. */
  sources: Record<'document' | 'footnotes', Links>;
  /** The parts of `docProps/`. */
  described: Parts;
}

/** Where the text and the closing are to go. */
export interface Rooms {
  text: PlaceholderPlace | undefined;
  gruss: PlaceholderPlace | undefined;
}

/** Has `docx` set all parts of the letter, and reads back what it made of them. */
export function materialOf(letter: Letter, pictures: Pictures, rooms: Rooms): Material {
  const numbering = new Numbering();
  const width = widthIn(rooms.text);
  const setting = bodySetting(letter, { width, numbering, pictures });
  const lines = linesOf(letter, pictures);
  const blocks: Record<'text' | 'gruss', FileChild[]> = {
    text: built(textPieces(letter, setting)),
    gruss: [
      ...closing(
        letter,
        pictures,
        widthIn(rooms.gruss),
        rooms.gruss?.narrow ? 1 : signatureColumns,
      ),
      ...built(endPieces(letter, { ...setting, width: widthIn(rooms.gruss) })),
    ],
  };
  const { title, subject, author, keywords } = letter.meta;
  const paragraphs = Object.values(lines).flat();
  const document = new Document({
    title,
    subject,
    creator: author,
    lastModifiedBy: author,
    keywords: keywords.join(', '),
    styles: letterStyles(letter.layout),
    footnotes: footnotes(letter, setting),
    numbering: { config: numbering.definitions() },
    sections: [
      {
        children: [
          ...paragraphs.map((children) => new Paragraph({ children })),
          ...blocks.text,
          ...blocks.gruss,
        ],
      },
    ],
  });
  return readBack(partsOf(document), lines, blocks.text.length, blocks.gruss.length);
}

function readBack(
  parts: Parts,
  lines: Record<LinePlaceholder, ParagraphChild[][]>,
  ofText: number,
  ofClosing: number,
): Material {
  const root = (name: string) => {
    const bytes = parts[name];
    return bytes && readXml(bytes, { namespaces: wordNamespaces, ...ofOurs });
  };
  const body = childOf(root('word/document.xml'), 'w:body');
  const styles = root('word/styles.xml');
  if (!body || !styles) throw new Error('docx wrote no document.');
  const children = elementsOf(body);
  let at = 0;
  const take = (count: number) => {
    at += count;
    return children.slice(at - count, at);
  };
  const runsOf = (count: number) =>
    take(count).map((paragraph) => elementsOf(paragraph).filter(({ name }) => name !== 'w:pPr'));
  const taken = Object.fromEntries(
    Object.entries(lines).map(([name, { length }]) => [name, runsOf(length)]),
  ) as Record<LinePlaceholder, XmlElement[][]>;
  return {
    lines: taken,
    blocks: { text: take(ofText), gruss: take(ofClosing) },
    styles,
    numbering: root('word/numbering.xml'),
    footnotes: root('word/footnotes.xml'),
    sources: { document: source(parts, 'document'), footnotes: source(parts, 'footnotes') },
    described: Object.fromEntries(
      Object.entries(parts).filter(([name]) => name.startsWith('docProps/')),
    ),
  };
}

/** A long letter of ours is larger than any letterhead. */
const ofOurs = { mostElements: Number.POSITIVE_INFINITY };

function source(parts: Parts, part: 'document' | 'footnotes'): Links {
  const table = parts[`word/_rels/${part}.xml.rels`];
  const images = new Map<string, LetterheadImage>();
  return {
    relations: table ? readRelations(table, 'word/') : new Map(),
    image(path) {
      const known = images.get(path);
      const bytes = parts[path];
      if (known || !bytes) return known;
      const extension = path.slice(path.lastIndexOf('.') + 1).replace('jpg', 'jpeg');
      const image = { bytes, extension };
      images.set(path, image);
      return image;
    },
  };
}

function linesOf(letter: Letter, pictures: Pictures): Record<LinePlaceholder, ParagraphChild[][]> {
  const set = (lines: readonly string[]) => lines.map((line) => plainRuns(line));
  const { letterhead, placeAndDate, senders, recipients, title } = letter;
  const logo = letterhead?.logo
    ? [pictures.run(letterhead.logo, logoRoom({ ...letter.layout, form: 'schlicht' }))]
    : [];
  return {
    briefkopf: [...logo, ...set(letterhead?.lines ?? [])],
    ortdatum: set(placeAndDate ? [placeAndDate] : []),
    absender: set(senders.flatMap((it) => [...senderLines(it), ...it.contact])),
    empfaenger: set(recipients.flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines))),
    titel: set([title.main, title.subject, title.reference].filter((line) => line !== undefined)),
  };
}

/** How wide text may be in a place, in mm. */
function widthIn(place: PlaceholderPlace | undefined): number {
  return place?.width === undefined ? textWidth : (place.width / 20) * mmPerPt;
}
