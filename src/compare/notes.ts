import type { Block, FootnoteReference, Inline } from '../letter/block.ts';

type Changed = (reference: FootnoteReference) => FootnoteReference;

/** Blocks with the references in them led to other notes. */
export function withNotes(blocks: readonly Block[], number: (old: number) => number): Block[] {
  return withReferences(blocks, (one) => ({ ...one, number: number(one.number) }));
}

/** Blocks whose references hold the text of their notes; `notes[number - 1]` is one's text. */
export function withNoteTexts(blocks: readonly Block[], notes: readonly Block[][]): Block[] {
  return withReferences(blocks, (one) => ({ ...one, note: notes[one.number - 1] ?? [] }));
}

/** Blocks with each reference to a footnote made another. */
export function withReferences(blocks: readonly Block[], changed: Changed): Block[] {
  return blocks.map((block): Block => {
    switch (block.type) {
      case 'paragraph':
      case 'subheading':
        return { ...block, inlines: changedInlines(block.inlines, changed) };
      case 'list':
        return {
          ...block,
          items: block.items.map((item) => ({
            ...item,
            blocks: withReferences(item.blocks, changed),
          })),
        };
      case 'table':
        return {
          ...block,
          rows: block.rows.map((row) => row.map((cell) => changedInlines(cell, changed))),
        };
      case 'quotation':
        return { ...block, blocks: withReferences(block.blocks, changed) };
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
  return changedInlines(inlines, (one) => ({ ...one, number: number(one.number) }));
}

function changedInlines(inlines: readonly Inline[], changed: Changed): Inline[] {
  return inlines.map((inline): Inline => {
    if (inline.type === 'footnote') return changed(inline);
    return inline.type === 'link'
      ? { ...inline, inlines: changedInlines(inline.inlines, changed) }
      : inline;
  });
}
