import type { Block, Inline } from '../letter/block.ts';

/** Blocks with the references in them led to other notes. */
export function withNotes(blocks: readonly Block[], number: (old: number) => number): Block[] {
  return blocks.map((block): Block => {
    switch (block.type) {
      case 'paragraph':
      case 'subheading':
        return { ...block, inlines: inlinesWithNotes(block.inlines, number) };
      case 'list':
        return {
          ...block,
          items: block.items.map((item) => ({ ...item, blocks: withNotes(item.blocks, number) })),
        };
      case 'table':
        return {
          ...block,
          rows: block.rows.map((row) => row.map((cell) => inlinesWithNotes(cell, number))),
        };
      case 'quotation':
        return { ...block, blocks: withNotes(block.blocks, number) };
      default:
        return block;
    }
  });
}

/** The same for the inlines of a paragraph. */
export function inlinesWithNotes(
  inlines: readonly Inline[],
  number: (old: number) => number,
): Inline[] {
  return inlines.map((inline): Inline => {
    if (inline.type === 'footnote') return { ...inline, number: number(inline.number) };
    return inline.type === 'link'
      ? { ...inline, inlines: inlinesWithNotes(inline.inlines, number) }
      : inline;
  });
}
