import type { PaperBlock } from '../paper.ts';
import { plainOf } from '../paper-text.ts';

/** Whether all that is voted on is set in bold: how it is set, and no emphasis of anybody's. */
export function isAllBold(blocks: readonly PaperBlock[]): boolean {
  const said = blocks.map(boldness);
  // Points that are empty yet: their markers are bold.
  if (said.every((bold) => bold === undefined))
    return blocks.some((block) => block.type === 'paragraph' && block.bold);
  return said.includes(true) && !said.includes(false);
}

/** `undefined` where a block has no words that could be bold. */
function boldness(block: PaperBlock): boolean | undefined {
  if (block.type === 'paragraph') {
    // A link has the look of links.
    const own = block.inlines.filter(({ type }) => type !== 'link' && type !== 'footnoteReference');
    return block.isRule || plainOf(own).trim() === '' ? undefined : block.bold;
  }
  // The header of a table is bold anyway.
  const rows = block.headed === false ? block.rows : block.rows.slice(1);
  const said = rows.flat().flatMap(({ blocks }) => blocks.map(boldness));
  if (said.includes(false)) return false;
  return said.includes(true) ? true : undefined;
}
