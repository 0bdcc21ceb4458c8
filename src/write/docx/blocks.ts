import {
  BorderStyle,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  TextRun,
} from 'docx';
import type { Block, Inline, List, ListItem } from '../../letter/block.ts';
import { indent } from '../measures.ts';
import { printable } from '../printable.ts';
import { inlineChildren, type Setting } from './inlines.ts';
import { itemIndent, type Numbering, type Place } from './numbering.ts';
import { styles } from './styles.ts';
import { table } from './tables.ts';
import { twips } from './units.ts';

/** Where a block stands and how it is set. */
export interface BlockSetting extends Setting {
  numbering: Numbering;
  /** Of running text: that of the body, of an item, of a footnote. */
  style: string;
  /** Distance from the left margin in mm. */
  indent: number;
  /** How many lists this block is in. */
  depth: number;
  /** The level of the heading above; subheadings go below it without a gap. */
  heading: number;
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** Blocks in their order. */
export function blockChildren(blocks: readonly Block[], setting: BlockSetting): FileChild[] {
  let deepest = setting.heading;
  return blocks.flatMap((block, index): FileChild[] => {
    if (block.type === 'subheading') {
      // One below the last at most: a screen reader's user takes a gap for something missed.
      deepest = Math.min(setting.heading + Math.max(1, block.level), deepest + 1, headings.length);
      return [subheading(block.inlines, deepest, setting)];
    }
    return blockChild(block, setting, blocks[index + 1]);
  });
}

function blockChild(block: Block, setting: BlockSetting, next: Block | undefined): FileChild[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(block.inlines, setting, keepWith(next))];
    case 'subheading':
      return [subheading(block.inlines, setting.heading + 1, setting)];
    case 'list':
      return list(block, setting);
    case 'table':
      return [table(block, setting)];
    case 'quotation':
      return blockChildren(block.blocks, {
        ...setting,
        style: setting.style === styles.footnote ? setting.style : styles.quotation,
        indent: setting.indent + indent.quotation,
        width: setting.width - indent.quotation * 2,
      });
    case 'code':
      return [code(block.value, setting)];
    case 'rule':
      return [rule(setting)];
  }
}

/** A line that announces a list or table stays with it. */
function keepWith(next: Block | undefined): IParagraphOptions {
  return next?.type === 'list' || next?.type === 'table' ? { keepNext: true } : {};
}

export function paragraph(
  inlines: readonly Inline[],
  setting: BlockSetting,
  more: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    style: setting.style,
    ...at(setting),
    ...more,
    children: inlineChildren(inlines, setting),
  });
}

function at({ indent: left, style }: BlockSetting): IParagraphOptions {
  if (left <= 0) return {};
  const right = style === styles.quotation ? twips(indent.quotation) : undefined;
  return { indent: { left: twips(left), ...(right !== undefined && { right }) } };
}

function subheading(inlines: readonly Inline[], level: number, setting: BlockSetting): Paragraph {
  return new Paragraph({
    heading: headings[level - 1] ?? HeadingLevel.HEADING_6,
    ...(setting.indent > 0 && { indent: { left: twips(setting.indent) } }),
    children: inlineChildren(inlines, { ...setting, bold: true }),
  });
}

function list(block: List, setting: BlockSetting): FileChild[] {
  const place = setting.numbering.open(block, setting.depth);
  return block.items.flatMap((item) => listItem(item, place, setting));
}

function listItem(item: ListItem, place: Place, setting: BlockSetting): FileChild[] {
  const inside: BlockSetting = {
    ...setting,
    style: setting.style === styles.footnote ? styles.footnote : styles.itemText,
    depth: setting.depth + 1,
    indent: setting.indent + itemIndent(place.level) - itemIndent(place.level - 1),
    width: setting.width - indent.list,
  };
  const [first, ...rest] = item.blocks;
  const lead = first?.type === 'paragraph' ? first.inlines : [];
  const others = first?.type === 'paragraph' || first === undefined ? rest : item.blocks;
  const box: Inline[] =
    item.checked === undefined ? [] : [{ type: 'text', value: item.checked ? '☑ ' : '☐ ' }];
  const nested = others.some((other) => other.type === 'list');
  return [
    new Paragraph({
      style: setting.style === styles.footnote ? styles.footnote : styles.item,
      numbering: place,
      // The number takes its weight from the paragraph's mark.
      ...(setting.bold && { run: { bold: true } }),
      ...(nested && { keepNext: true }),
      indent: { left: twips(inside.indent), hanging: twips(indent.list) },
      children: inlineChildren([...box, ...lead], inside),
    }),
    ...blockChildren(others, inside),
  ];
}

function code(value: string, setting: BlockSetting): Paragraph {
  const lines = value.split(/\r\n|\r|\n/);
  return new Paragraph({
    style: styles.code,
    ...at(setting),
    children: lines.map(
      (line, index) =>
        new TextRun({
          text: printable(line),
          ...(index > 0 && { break: 1 }),
          ...(setting.bold && { bold: true }),
        }),
    ),
  });
}

/** A thematic break is the border of a paragraph; Word has nothing better. */
function rule(setting: BlockSetting): Paragraph {
  return new Paragraph({
    style: setting.style,
    ...at(setting),
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: '808080' } },
  });
}
