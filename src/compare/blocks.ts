import type { Block, Change, Inline, List, ListItem, Table } from '../letter/block.ts';
import { align } from './align.ts';
import { changed, contentKey, markedInlines } from './inlines.ts';
import { similarity, type WordCounts, wordCounts } from './similarity.ts';
import { seenText } from './unit.ts';

/** Blocks that are so much alike are one that was changed. */
const changedFrom = 0.4;

/**
 * Two texts as one, in which every inline says whether it came or went, and every point that did
 * as a whole. Left out what came, it is the old text; left out what went, the new one.
 */
export function markedBlocks(old: readonly Block[], now: readonly Block[]): Block[] {
  const words = remembered(textOfBlock);
  const steps = align<Block>(old, now, {
    key: contentKey,
    similarity: (one, other) => (isOneKind(one, other) ? similarity(words(one), words(other)) : 0),
    changed: changedFrom,
  });
  return steps.flatMap((step): Block[] => {
    if (step.type === 'struck') return [wholeBlock(step.old, 'deleted')];
    if (step.type === 'added') return [wholeBlock(step.new, 'inserted')];
    return markedBlock(step.old, step.new);
  });
}

function markedBlock(old: Block, now: Block): Block[] {
  if (contentKey(old) === contentKey(now)) return [now];
  if (
    (now.type === 'paragraph' && old.type === 'paragraph') ||
    (now.type === 'subheading' && old.type === 'subheading')
  ) {
    return [{ ...now, inlines: markedInlines(old.inlines, now.inlines) }];
  }
  if (now.type === 'list' && old.type === 'list') {
    return [{ ...now, items: markedItems(old.items, now.items) }];
  }
  if (now.type === 'table' && old.type === 'table') {
    return [{ ...now, rows: markedRows(old, now) }];
  }
  if (now.type === 'quotation' && old.type === 'quotation') {
    return [{ ...now, blocks: markedBlocks(old.blocks, now.blocks) }];
  }
  return [wholeBlock(old, 'deleted'), wholeBlock(now, 'inserted')];
}

function isOneKind(one: Block, other: Block): boolean {
  if (one.type === 'table' && other.type === 'table') {
    return one.align.length === other.align.length;
  }
  return one.type === other.type;
}

/**
 * A block that came or went. A rule, and code, have no inlines: code is told as a text of its own.
 * What went stands nowhere in the new text.
 */
export function wholeBlock(block: Block, change: Change): Block {
  if (change === 'inserted') return marked(block, change);
  const { source: _, ...nowhere } = block;
  return marked(nowhere as Block, change);
}

function marked(block: Block, change: Change): Block {
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
      return { ...block, inlines: changed(block.inlines, change) };
    case 'list':
      return { ...block, items: block.items.map((item) => wholeItem(item, change)) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => wholeRow(row, change)) };
    case 'quotation':
      return { ...block, blocks: block.blocks.map((inner) => wholeBlock(inner, change)) };
    case 'code':
      return {
        ...paragraphOfCode(block.value, change),
        ...(block.source && { source: block.source }),
      };
    case 'rule':
      return block;
  }
}

function paragraphOfCode(value: string, change: Change): Extract<Block, { type: 'paragraph' }> {
  const inlines = value
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', value: line, code: true, change } as const]),
    ]);
  return { type: 'paragraph', inlines };
}

function markedItems(old: readonly ListItem[], now: readonly ListItem[]): List['items'] {
  const words = remembered(({ blocks }: ListItem) => blocks.map(textOfBlock).join(' '));
  const steps = align(old, now, {
    key: ({ marker, blocks, checked }) => contentKey([marker.kind, checked, blocks]),
    similarity: (one, other) =>
      one.marker.kind === other.marker.kind ? similarity(words(one), words(other)) : 0,
    changed: changedFrom,
  });
  return steps.map((step): ListItem => {
    if (step.type === 'struck') return wholeItem(step.old, 'deleted');
    if (step.type === 'added') return wholeItem(step.new, 'inserted');
    return { ...step.new, blocks: markedBlocks(step.old.blocks, step.new.blocks) };
  });
}

function wholeItem(item: ListItem, change: Change): ListItem {
  const { source, ...own } = item;
  const blocks = item.blocks.map((block) => wholeBlock(block, change));
  return { ...own, blocks, change, ...(source && change === 'inserted' && { source }) };
}

type Row = Table['rows'][number];

function markedRows(old: Table, now: Table): Table['rows'] {
  const [header = [], ...rows] = now.rows;
  const [oldHeader = [], ...oldRows] = old.rows;
  const words = remembered((row: Row) => row.map(seenText).join(' '));
  const steps = align<Row>(oldRows, rows, {
    key: contentKey,
    similarity: (one, other) => similarity(words(one), words(other)),
    changed: 0.3,
  });
  return [
    markedRow(oldHeader, header),
    ...steps.map((step): Row => {
      if (step.type === 'struck') return wholeRow(step.old, 'deleted');
      if (step.type === 'added') return wholeRow(step.new, 'inserted');
      return markedRow(step.old, step.new);
    }),
  ];
}

function markedRow(old: Row, now: Row): Row {
  return now.map((cell, column) => markedInlines(old[column] ?? [], cell));
}

function wholeRow(row: Row, change: Change): Row {
  return row.map((cell) => changed(cell, change));
}

/** What is read of a block, all below it too. */
export function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
      return seenText(block.inlines);
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.map(textOfBlock)).join(' ');
    case 'table':
      return block.rows.flat().map(seenText).join(' ');
    case 'quotation':
      return block.blocks.map(textOfBlock).join(' ');
    case 'code':
      return block.value;
    case 'rule':
      return '';
  }
}

/** The words of each thing, counted once. */
function remembered<T extends object>(text: (it: T) => string): (it: T) => WordCounts {
  const known = new Map<T, WordCounts>();
  return (it) => {
    const words = known.get(it) ?? wordCounts(text(it));
    known.set(it, words);
    return words;
  };
}
