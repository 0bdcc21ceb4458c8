import type { Block, Inline } from '../letter/block.ts';
import type { Letter } from '../letter/letter.ts';
import { plainText } from './plain-text.ts';

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
 * The last of the text, which the closing stays with so that it stands on no page alone;
 * `undefined` where that is a paragraph too long to move.
 */
export function beforeClosing({ sections, resolution }: Letter): Block | undefined {
  const last = (sections.at(-1) ?? resolution).blocks.at(-1);
  return last?.type === 'paragraph' && !isShort(last.inlines) ? undefined : last;
}

function isShort(inlines: readonly Inline[]): boolean {
  return plainText(inlines).length <= shortParagraph;
}
