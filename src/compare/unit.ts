import type { Block, Inline, ListItem, Table } from '../letter/block.ts';
import { type Mark, markOf } from './mark.ts';
import { type Words, wordsOf } from './similarity.ts';

/** A piece of a text as an amendment names it: a point, a paragraph, a heading, a table. */
export interface Unit {
  type: 'point' | 'paragraph' | 'heading' | 'table' | 'other';
  /** Only of points. */
  mark?: Mark;
  /** Its own text, before the units below it. */
  text: string;
  /** What stands below it: points and further paragraphs. */
  children: Unit[];
  /** The rows of a table, the header first; every cell as text. */
  rows: string[][];
  /** All words in and below it. */
  words: Words;
  /** Two units of the same key say the same; their marks apart. */
  key: string;
}

/** The units of a part of a letter, top to bottom. */
export function unitsOf(blocks: readonly Block[]): Unit[] {
  return blocks.flatMap(unitsOfBlock);
}

function unitsOfBlock(block: Block): Unit[] {
  switch (block.type) {
    case 'paragraph':
      return [unitOf({ type: 'paragraph', text: plainText(block.inlines) })];
    case 'subheading':
      return [unitOf({ type: 'heading', text: plainText(block.inlines) })];
    case 'list':
      return block.items.map(point);
    case 'table':
      return [unitOf({ type: 'table', text: '', rows: rowsOf(block) })];
    case 'quotation':
      return unitsOf(block.blocks);
    case 'code':
      return [unitOf({ type: 'other', text: block.value })];
    case 'rule':
      return [];
  }
}

function point(item: ListItem): Unit {
  const [first, ...rest] = item.blocks;
  const lead = first?.type === 'paragraph' ? plainText(first.inlines) : '';
  return unitOf({
    type: 'point',
    mark: markOf(item.marker),
    text: lead,
    children: unitsOf(first?.type === 'paragraph' ? rest : item.blocks),
  });
}

function rowsOf(table: Table): string[][] {
  return table.rows.map((row) => row.map(plainText));
}

/** A unit with the words and the key that its parts make. */
export function unitOf(
  parts: Pick<Unit, 'type' | 'text'> & Partial<Pick<Unit, 'mark' | 'children' | 'rows'>>,
): Unit {
  const { children = [], rows = [] } = parts;
  const text = parts.text.replace(/\s+/gu, ' ').trim();
  const below = children.map(({ mark, key }) => `${mark?.printed ?? ''}\t${key}`);
  const key = JSON.stringify([parts.type, text, rows, below]);
  const words = wordsOf(`${text} ${below.join(' ')} ${rows.flat().join(' ')}`);
  return { ...parts, text, children, rows, words, key };
}

/** What a reader sees of inlines, emphasis and link targets apart. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(plainInline).join('');
}

function plainInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.value.replaceAll('\u00ad', '');
    case 'link':
      return plainText(inline.inlines);
    case 'break':
      return ' ';
    case 'image':
      return inline.image.alternative;
    case 'footnote':
      return '';
  }
}
