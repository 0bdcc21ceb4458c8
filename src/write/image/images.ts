import type { Block, Inline } from '../../letter/block.ts';
import type { Image } from '../../letter/image.ts';
import type { Letter } from '../../letter/letter.ts';

/** Every image of a letter, in reading order. */
export function* images(letter: Letter): Generator<Image> {
  if (letter.letterhead?.logo) yield letter.letterhead.logo;
  yield* inBlocks(letter.preface);
  yield* inInlines(letter.formula ?? []);
  yield* inBlocks(letter.resolution.blocks);
  for (const section of letter.sections) yield* inBlocks(section.blocks);
  for (const { signers } of letter.signatures) {
    for (const { image } of signers) if (image) yield image;
  }
  if (letter.attachments) yield* inBlocks(letter.attachments.blocks);
  for (const note of letter.footnotes) yield* inBlocks(note);
}

function* inBlocks(blocks: readonly Block[]): Generator<Image> {
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

function* inInlines(inlines: readonly Inline[]): Generator<Image> {
  for (const inline of inlines) {
    if (inline.type === 'image') yield inline.image;
    else if (inline.type === 'link') yield* inInlines(inline.inlines);
  }
}
