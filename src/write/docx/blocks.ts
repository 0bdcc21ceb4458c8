import {
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  LineRuleType,
  type ParagraphChild,
  Tab,
  Table,
  TabStopType,
  TextRun,
} from 'docx';
import type { Block, Inline, List, ListItem } from '../../letter/block.ts';
import { plainText } from '../../letter/plain-text.ts';
import { announces, hasNote } from '../keeping.ts';
import { indent, tableRules } from '../measures.ts';
import { printable } from '../printable.ts';
import type { BlockSetting } from './block-setting.ts';
import { inlineChildren } from './inlines.ts';
import { itemIndent, type NumberedPoint, type OpenList } from './numbering.ts';
import { goesAlong, goingAlong, type Piece } from './pieces.ts';
import { styles } from './styles.ts';
import { table } from './tables.ts';
import { twips } from './units.ts';

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** However deep lists and quotations are nested, so much width is left for the text, in mm. */
const narrowest = 40;

/** Blocks in their order. */
export function blockPieces(blocks: readonly Block[], setting: BlockSetting): Piece[] {
  let deepest = setting.heading;
  return blocks.flatMap((block, index): Piece[] => {
    if (block.type === 'subheading') {
      // One below the last at most: a screen reader's user takes a gap for something missed.
      deepest = Math.min(setting.heading + Math.max(1, block.level), deepest + 1, headings.length);
      return [subheading(block.inlines, deepest, setting)];
    }
    const made = blockPiece(block, { ...setting, heading: deepest }, blocks[index + 1]);
    const isMoved = block === setting.last && block.type !== 'list';
    const pieces = isMoved ? goingAlong(made) : made;
    return blocks[index - 1]?.type === 'list' ? apart(pieces, setting) : pieces;
  });
}

/**
 * Items stand closer together than paragraphs. What follows a list says itself how far off it is: a
 * last item that did would hand that on to a new one below it.
 */
export function apart(pieces: readonly Piece[], { gap, point }: BlockSetting): Piece[] {
  const [first, ...rest] = pieces;
  if (first === undefined || first instanceof Table || first.heading || point) return [...pieces];
  return [{ ...first, spacing: { ...first.spacing, before: gap } }, ...rest];
}

function blockPiece(
  block: Exclude<Block, { type: 'subheading' }>,
  setting: BlockSetting,
  next: Block | undefined,
): Piece[] {
  switch (block.type) {
    case 'paragraph':
      return [
        {
          ...paragraph(block.inlines, setting),
          ...(announces(block.inlines, next) && !hasNote(block.inlines) && goesAlong),
          ...(block === setting.longEnd && staysAtItsEnd(block.inlines)),
        },
      ];
    case 'list':
      return list(block, setting);
    case 'table':
      return block.align.length > 0 ? [table(block, setting)] : [];
    case 'quotation':
      return blockPieces(block.blocks, quoted(setting));
    case 'code':
      return [code(block.value, setting)];
    case 'rule':
      return [rule(setting)];
  }
}

/**
 * Of a long paragraph Word takes the last two lines to another page; LibreOffice takes all of it,
 * which leaves too large a hole where it is very long.
 */
function staysAtItsEnd(inlines: readonly Inline[]): IParagraphOptions {
  return plainText(inlines).length <= longest ? { keepNext: true } : {};
}

/** In characters: some twelve lines. */
const longest = 1000;

export function paragraph(inlines: readonly Inline[], setting: BlockSetting): IParagraphOptions {
  return { style: setting.style, ...at(setting), children: inlineChildren(inlines, setting) };
}

function at({ indent: left, right }: BlockSetting): IParagraphOptions {
  if (left <= 0 && right <= 0) return {};
  return { indent: { left: twips(left), ...(right > 0 && { right: twips(right) }) } };
}

/** The same setting, moved in from both sides as far as there is room. */
function inside(setting: BlockSetting, left: number, right: number): BlockSetting {
  if (setting.width - left - right < narrowest) return setting;
  return {
    ...setting,
    indent: setting.indent + left,
    right: setting.right + right,
    width: setting.width - left - right,
  };
}

function quoted(setting: BlockSetting): BlockSetting {
  return {
    ...inside(setting, indent.quotation, indent.quotation),
    style: setting.style === styles.footnote ? setting.style : styles.quotation,
  };
}

function subheading(
  inlines: readonly Inline[],
  level: number,
  setting: BlockSetting,
): IParagraphOptions {
  return {
    heading: headings[level - 1] ?? HeadingLevel.HEADING_6,
    ...at(setting),
    children: inlineChildren(inlines, { ...setting, bold: true }),
  };
}

function list(block: List, setting: BlockSetting): Piece[] {
  const open = setting.numbering.open(setting.point);
  return block.items.flatMap((item, index) => {
    const pieces = listItem(item, open, setting);
    const isMoved = block === setting.last && index === block.items.length - 1;
    return isMoved ? goingAlong(pieces) : pieces;
  });
}

function listItem(item: ListItem, open: OpenList, setting: BlockSetting): Piece[] {
  const isTask = item.checked !== undefined && item.marker.kind === 'bullet';
  const point = open.point(isTask ? 'box' : item.marker);
  const { level } = open;
  const footnote = setting.style === styles.footnote;
  const inner: BlockSetting = {
    ...inside(setting, itemIndent(level) - itemIndent(level - 1), 0),
    style: footnote ? styles.footnote : styles.itemText,
    point,
  };
  const [first, ...rest] = item.blocks;
  const shared = first?.type === 'list' ? first : undefined;
  const below = shared?.items[0];
  if (shared && below?.blocks[0]?.type === 'paragraph' && below.marker.kind !== 'bullet') {
    return [
      ...sharedLine({ setting, point }, below, inner),
      ...blockPieces([{ ...shared, items: shared.items.slice(1) }, ...rest], inner),
    ];
  }
  const lead = first?.type === 'paragraph' ? first.inlines : [];
  const others = first?.type === 'paragraph' || first === undefined ? rest : item.blocks;
  const inPlace = inner.indent === itemIndent(level) && inner.right === 0;
  return [
    {
      style: footnote ? styles.footnote : styles.item,
      numbering: point.place,
      // The number takes its look from the paragraph's mark.
      run: {
        ...(setting.bold && { bold: true }),
        ...(item.change === 'deleted' && { strike: true }),
        ...(item.change === 'inserted' && { underline: {} }),
      },
      ...(announces(lead, others[0]) && !hasNote(lead) && goesAlong),
      // The numbering says where a point stands, except in a quotation, a note, or where it is narrow.
      ...(!inPlace && {
        indent: {
          left: twips(inner.indent),
          hanging: twips(indent.list),
          ...(inner.right > 0 && { right: twips(inner.right) }),
        },
      }),
      children: [...box(item), ...inlineChildren(lead, inner)],
    },
    ...blockPieces(others, inner),
  ];
}

/**
 * `4. a)` on one line. Word counts one number a paragraph, so the second is text; those that follow
 * it go on from there.
 */
function sharedLine(
  { setting, point }: { setting: BlockSetting; point: NumberedPoint },
  { marker, blocks }: ListItem,
  inner: BlockSetting,
): Piece[] {
  const [lead, ...others] = blocks;
  const deeper = inside(inner, indent.list, 0);
  const footnote = setting.style === styles.footnote;
  return [
    {
      style: footnote ? styles.footnote : styles.item,
      numbering: point.place,
      ...(setting.bold && { run: { bold: true } }),
      tabStops: [{ type: TabStopType.LEFT, position: twips(inner.indent) }],
      indent: {
        left: twips(deeper.indent),
        hanging: twips(deeper.indent - inner.indent + indent.list),
        ...(inner.right > 0 && { right: twips(inner.right) }),
      },
      children: [
        new TextRun({
          children: [printable(marker.text), new Tab()],
          ...(setting.bold && { bold: true }),
        }),
        ...inlineChildren(lead?.type === 'paragraph' ? lead.inlines : [], deeper),
      ],
    },
    ...blockPieces(others, deeper),
  ];
}

/** A task's box stands where others have their bullet, as text, so that it can be ticked and read. */
function box({ checked }: ListItem): ParagraphChild[] {
  if (checked === undefined) return [];
  return [new TextRun({ children: [checked ? '☑' : '☐', new Tab()] })];
}

function code(value: string, setting: BlockSetting): IParagraphOptions {
  return {
    style: styles.code,
    ...at(setting),
    children: value.split(/\r\n|\r|\n/).map(
      (line, index) =>
        new TextRun({
          text: printable(line),
          ...(index > 0 && { break: 1 }),
          ...(setting.bold && { bold: true }),
        }),
    ),
  };
}

/** A thematic break is the border of a paragraph without height; Word has nothing better. */
function rule(setting: BlockSetting): IParagraphOptions {
  const { thin, thinColour } = tableRules;
  const color = thinColour.replace('#', '');
  return {
    style: setting.style,
    ...at(setting),
    spacing: { before: 0, line: 20, lineRule: LineRuleType.EXACT, after: setting.gap },
    border: { bottom: { style: BorderStyle.SINGLE, size: thin * 8, space: 0, color } },
  };
}
