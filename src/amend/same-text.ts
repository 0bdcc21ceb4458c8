import { unitsOf } from '../compare/unit.ts';
import type { Block } from '../letter/block.ts';

/** Whether two texts say the same: marks and words; emphasis, blanks and link targets apart. */
export function sameText(one: readonly Block[], other: readonly Block[]): boolean {
  const said = (blocks: readonly Block[]) =>
    unitsOf(blocks).map(({ mark, key }) => `${mark?.printed ?? ''} ${key}`);
  const [first, second] = [said(one), said(other)];
  return first.length === second.length && first.every((text, index) => text === second[index]);
}
