import type { Block, Inline } from '../letter/block.ts';
import type { Letter } from '../letter/letter.ts';
import { plainText } from '../letter/plain-text.ts';

/**
 * So many characters of a paragraph, some six lines, may move to another page together: a longer
 * one would leave a hole.
 */
const shortParagraph = 500;

/** Whether a paragraph announces a list or table, and so must not stand on the page before. */
export function announces(inlines: readonly Inline[], next: Block | undefined): boolean {
  return (next?.type === 'list' || next?.type === 'table') && isShort(inlines);
}

/** Whether a footnote is referred to. */
export function hasNote(inlines: readonly Inline[]): boolean {
  return inlines.some((it) => (it.type === 'link' ? hasNote(it.inlines) : it.type === 'footnote'));
}

/**
 * The last of the text, which the closing stays with so that it stands on no page alone: of a list
 * that is its last point. `undefined` where it is too long to move.
 */
export function beforeClosing(letter: Letter): Block | undefined {
  const last = lastBlock(letter);
  const moved = last?.type === 'list' ? (last.items.at(-1)?.blocks ?? []) : last ? [last] : [];
  return lengthOf(moved) <= shortParagraph ? last : undefined;
}

/** A long paragraph at the end of the text: only its last lines go with the closing. */
export function longEnd(letter: Letter): Block | undefined {
  const last = lastBlock(letter);
  return last?.type === 'paragraph' && !isShort(last.inlines) ? last : undefined;
}

function lastBlock({ sections, resolution }: Letter): Block | undefined {
  return (sections.at(-1) ?? resolution).blocks.at(-1);
}

function isShort(inlines: readonly Inline[]): boolean {
  return plainText(inlines).length <= shortParagraph;
}

/** In characters of running text; each block takes a line at least. */
function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + lengthOfBlock(block), 0);
}

function lengthOfBlock(block: Block): number {
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
      return Math.max(perLine, plainText(block.inlines).length);
    case 'list':
      return block.items.reduce((sum, item) => sum + lengthOf(item.blocks), 0);
    case 'quotation':
      return lengthOf(block.blocks);
    case 'table':
      return block.rows.length * perLine;
    case 'code':
      return block.value.split('\n').length * perLine;
    case 'rule':
      return 0;
  }
}

/** So many characters fill a line. */
const perLine = 80;
