import type { Block, Inline, ListItem, Table } from '../letter/block.ts';
import type { Image } from '../letter/image.ts';
import { plainText } from '../letter/plain-text.ts';
import { markOf, type PointMark } from './mark.ts';
import { type WordCounts, wordCounts } from './similarity.ts';

/** A piece of a text as an amendment names it: a point, a paragraph, a heading, a table. */
export interface Unit {
  type: 'point' | 'paragraph' | 'heading' | 'table' | 'picture' | 'other';
  /** Only of points. */
  mark?: PointMark;
  /** Its own text, before the units below it. */
  text: string;
  /** What stands below it: points and further paragraphs. */
  children: Unit[];
  /** The rows of a table, the header first; every cell as text. */
  rows: string[][];
  /** Footnotes of its own text, from left to right. */
  notes: UnitNote[];
  /** Pictures in its own text, from left to right. */
  pictures: UnitPicture[];
  /** All words in and below it. */
  words: WordCounts;
  /** Two units of the same key say the same; their marks apart. */
  key: string;
}

/** A footnote, and where its number stands: that many characters of the text before it. */
export interface UnitNote {
  at: number;
  /** Of a table: the cell that it stands in, both counted from 0; `at` counts in its text. */
  cell?: { row: number; column: number };
  number: number;
  text: string;
  /** What `text` is read of. */
  blocks: readonly Block[];
}

export interface UnitPicture {
  image: Image;
  /** Two of the same key are the same picture. */
  key: string;
}

/** The units of a part of a letter, top to bottom. */
export function unitsOf(blocks: readonly Block[]): Unit[] {
  return blocks.flatMap(unitsOfBlock);
}

function unitsOfBlock(block: Block): Unit[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(block.inlines)];
    case 'subheading':
      return [unitOf({ type: 'heading', ...seenParts(block.inlines) })];
    case 'list':
      return block.items.map(point);
    case 'table':
      return [unitOf({ type: 'table', text: '', rows: rowsOf(block), notes: notesOf(block) })];
    case 'quotation':
      return unitsOf(block.blocks);
    case 'code':
      return [unitOf({ type: 'other', text: block.value })];
    case 'rule':
      return [];
  }
}

function paragraph(inlines: readonly Inline[]): Unit {
  const parts = seenParts(inlines);
  const isPicture = parts.text.trim() === '' && parts.pictures.length > 0;
  return unitOf({ type: isPicture ? 'picture' : 'paragraph', ...parts });
}

/** What is read of inlines, with the notes and pictures in it. */
function seenParts(inlines: readonly Inline[]): Pick<Unit, 'text' | 'notes' | 'pictures'> {
  const notes: UnitNote[] = [];
  const pictures: UnitPicture[] = [];
  let text = '';
  const follow = (all: readonly Inline[]) => {
    for (const inline of all) {
      if (inline.type === 'link') follow(inline.inlines);
      else if (inline.type === 'image') {
        const { content, path } = inline.image;
        const key = content
          ? [content.format, content.width, content.height, content.bytes.length].join(' ')
          : path;
        pictures.push({ image: inline.image, key });
      } else if (inline.type === 'footnote') {
        const at = folded(text).length;
        const { number, note = [] } = inline;
        const said = unitsOf(note).map((unit) => unit.text);
        notes.push({ at, number, text: folded(said.join(' ')), blocks: note });
      } else text += seenText([inline]);
    }
  };
  follow(inlines);
  return { text, notes, pictures };
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function point(item: ListItem): Unit {
  const [first, ...rest] = item.blocks;
  const lead = seenParts(first?.type === 'paragraph' ? first.inlines : []);
  return unitOf({
    type: 'point',
    mark: markOf(item.marker),
    ...lead,
    children: unitsOf(first?.type === 'paragraph' ? rest : item.blocks),
  });
}

function rowsOf(table: Table): string[][] {
  return table.rows.map((row) => row.map(seenText));
}

/** The footnotes in the cells of a table, row by row. */
function notesOf({ rows }: Table): UnitNote[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      seenParts(cell).notes.map((note) => ({ ...note, cell: { row, column } })),
    ),
  );
}

/** A unit with the words and the key that its parts make. */
export function unitOf(
  parts: Pick<Unit, 'type' | 'text'> &
    Partial<Pick<Unit, 'mark' | 'children' | 'rows' | 'notes' | 'pictures'>>,
): Unit {
  const { children = [], rows = [], notes = [], pictures = [] } = parts;
  const text = folded(parts.text);
  const below = children.map(({ mark, key }) => `${mark?.printed ?? ''}\t${key}`);
  const beside = [
    ...notes.map(({ at, cell, text: said }) => [at, said, cell ?? null]),
    ...pictures.map((one) => one.key),
  ];
  const key = JSON.stringify([parts.type, text, rows, below, ...beside]);
  const words = wordCounts(`${text} ${below.join(' ')} ${rows.flat().join(' ')}`);
  return { ...parts, text, children, rows, notes, pictures, words, key };
}

/** What a reader sees of inlines, emphasis and link targets apart. */
export function seenText(inlines: readonly Inline[]): string {
  return plainText(inlines).replaceAll('\u00ad', '');
}
