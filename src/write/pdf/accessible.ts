import type { Block } from '../../letter/block.ts';
import type { Letter } from '../../letter/letter.ts';

/**
 * Whether a letter may bear the mark of PDF/UA-1. The template sees to everything that can be
 * done for any letter (language, levels of headings, lists, decoration, order); what remains is
 * what only the drafter can give: a title, and headers to tables.
 */
export function isAccessible(letter: Letter): boolean {
  return letter.meta.title.trim() !== '' && everyBlock(letter).every(hasHeader);
}

function hasHeader(block: Block): boolean {
  return block.type !== 'table' || (block.rows[0]?.every((cell) => cell.length > 0) ?? true);
}

function everyBlock(letter: Letter): Block[] {
  const parts = [
    letter.preface,
    ...(letter.lead ?? []).map(({ blocks }) => blocks),
    letter.resolution.blocks,
    ...letter.sections.map(({ blocks }) => blocks),
    letter.attachments?.blocks ?? [],
    ...letter.footnotes,
  ];
  return parts.flatMap((blocks) => blocks.flatMap(withInner));
}

function withInner(block: Block): Block[] {
  switch (block.type) {
    case 'list':
      return [block, ...block.items.flatMap(({ blocks }) => blocks.flatMap(withInner))];
    case 'quotation':
      return [block, ...block.blocks.flatMap(withInner)];
    default:
      return [block];
  }
}
