import type { Block } from '../../letter/block.ts';
import type { Letter } from '../../letter/letter.ts';
import { blocksOf } from '../../letter/walk.ts';

/**
 * Whether a letter may bear the mark of PDF/UA-1. The template sees to everything that can be
 * done for any letter (language, levels of headings, lists, decoration, order); what remains is
 * what only the drafter can give: a title, and headers to tables.
 */
export function isAccessible(letter: Letter): boolean {
  return letter.meta.title.trim() !== '' && [...blocksOf(letter)].every(hasHeader);
}

function hasHeader(block: Block): boolean {
  return block.type !== 'table' || (block.rows[0]?.every((cell) => cell.length > 0) ?? true);
}
