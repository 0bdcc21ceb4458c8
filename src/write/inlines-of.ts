import type { Block, Inline } from '../letter/block.ts';
import type { Letter } from '../letter/letter.ts';

/** Every inline of a letter's text in reading order, those inside of links too; footnotes last. */
export function* inlinesOf(letter: Letter): Generator<Inline> {
  yield* inBlocks(letter.preface);
  for (const section of letter.lead ?? []) yield* inBlocks(section.blocks);
  yield* inInlines(letter.formula ?? []);
  yield* inBlocks(letter.resolution.blocks);
  for (const section of letter.sections) yield* inBlocks(section.blocks);
  if (letter.attachments) yield* inBlocks(letter.attachments.blocks);
  for (const note of letter.footnotes) yield* inBlocks(note);
}

function* inBlocks(blocks: readonly Block[]): Generator<Inline> {
  for (const block of blocks) {
    switch (block.type) {
      case 'paragraph':
      case 'subheading':
        yield* inInlines(block.inlines);
        break;
      case 'list':
        for (const item of block.items) yield* inBlocks(item.blocks);
        break;
      case 'table':
        for (const row of block.rows) for (const cell of row) yield* inInlines(cell);
        break;
      case 'quotation':
        yield* inBlocks(block.blocks);
        break;
      case 'code':
      case 'rule':
        break;
    }
  }
}

function* inInlines(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if (inline.type === 'link') yield* inInlines(inline.inlines);
  }
}
