import { compose } from '../../src/compose/compose.ts';
import type { Block, Inline } from '../../src/letter/block.ts';
import type { Letter } from '../../src/letter/letter.ts';
import { read } from '../../src/read/read.ts';
import { noReferences, type References } from '../../src/references/references.ts';

/** The letter of a motion with these facts and this body. */
export function letterOf(head: string, body = '', references: References = noReferences): Letter {
  return compose(read(head === '' ? body : `---\n${head}\n---\n\n${body}\n`), references);
}

export function textOf(inlines: readonly Inline[] | undefined): string | undefined {
  return inlines?.map((inline) => (inline.type === 'text' ? inline.value : '')).join('');
}

/** The text of blocks, a paragraph each. */
export function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string | string[] => {
    switch (block.type) {
      case 'paragraph':
      case 'subheading':
        return textOf(block.inlines) ?? '';
      case 'list':
        return block.items.flatMap((item) => textsOf(item.blocks));
      case 'quotation':
        return textsOf(block.blocks);
      case 'table':
        return block.rows.flat().map((cell) => textOf(cell) ?? '');
      case 'code':
        return block.value;
      default:
        return [];
    }
  });
}
