import type { Nodes } from 'mdast';
import type { PaperBlock } from './paper.ts';

/** The text of blocks, a line each; that of a table a row each, cells parted by tabs. */
export function textOfBlocks(blocks: readonly PaperBlock[]): string[] {
  return blocks
    .flatMap((block) => {
      if (block.type === 'table')
        return block.rows.map((row) =>
          row.map(({ blocks }) => textOfBlocks(blocks).join(' ')).join('\t'),
        );
      return plainOf(block.inlines).split('\n');
    })
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Running text without its look; a line feed where a line is broken by hand. */
export function plainOf(nodes: readonly Nodes[]): string {
  return nodes
    .map((node): string => {
      if (node.type === 'text' || node.type === 'inlineCode') return node.value;
      if (node.type === 'break') return '\n';
      return 'children' in node ? plainOf(node.children) : '';
    })
    .join('');
}
