import type { Block, Inline, Table } from '../letter/block.ts';

/** The text of a footnote, which can hold no table: its rows become lines. */
export function withoutTables(blocks: readonly Block[]): Block[] {
  return blocks.flatMap(withoutTable);
}

function withoutTable(block: Block): Block[] {
  switch (block.type) {
    case 'table':
      return block.rows.flatMap((row) => (row.some((cell) => cell.length > 0) ? [line(row)] : []));
    case 'quotation':
      return [{ ...block, blocks: withoutTables(block.blocks) }];
    case 'list':
      return [
        {
          ...block,
          items: block.items.map((item) => ({ ...item, blocks: withoutTables(item.blocks) })),
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
