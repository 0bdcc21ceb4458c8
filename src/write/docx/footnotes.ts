import { Paragraph } from 'docx';
import type { Block, Inline, Table } from '../../letter/block.ts';
import type { Letter } from '../../letter/letter.ts';
import { type BlockSetting, blockPieces } from './blocks.ts';
import { built } from './pieces.ts';
import { styles } from './styles.ts';

export type Footnotes = Record<string, { children: Paragraph[] }>;

/** Word's own footnotes, by the number of their reference. */
export function footnotes(letter: Letter, setting: BlockSetting): Footnotes {
  return Object.fromEntries(
    letter.footnotes.map((blocks, index) => {
      const children = built(
        blockPieces(blocks.flatMap(withoutTable), {
          ...setting,
          style: styles.footnote,
          footnotes: false,
        }),
      ).filter((child) => child instanceof Paragraph);
      // A note has to have a paragraph, and its number stands in the first.
      const content = children.length > 0 ? children : [new Paragraph({ style: styles.footnote })];
      return [index + 1, { children: content }];
    }),
  );
}

/** Word has no tables in footnotes here: their rows become lines. */
function withoutTable(block: Block): Block[] {
  switch (block.type) {
    case 'table':
      return block.rows.flatMap((row) => (row.some((cell) => cell.length > 0) ? [line(row)] : []));
    case 'quotation':
      return [{ ...block, blocks: block.blocks.flatMap(withoutTable) }];
    case 'list':
      return [
        {
          ...block,
          items: block.items.map((item) => ({
            ...item,
            blocks: item.blocks.flatMap(withoutTable),
          })),
        },
      ];
    default:
      return [block];
  }
}

function line(row: Table['rows'][number]): Block {
  const inlines = row.flatMap((cell, index): Inline[] =>
    index > 0 ? [{ type: 'text', value: ' · ' }, ...cell] : cell,
  );
  return { type: 'paragraph', inlines };
}
