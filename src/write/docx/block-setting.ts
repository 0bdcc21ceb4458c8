import type { Block } from '../../letter/block.ts';
import type { Setting } from './inlines.ts';
import type { NumberedPoint, Numbering } from './numbering.ts';

/** Where a block stands and how it is set. */
export interface BlockSetting extends Setting {
  numbering: Numbering;
  /** Type size in tables in pt. */
  tableSize: number;
  /** Of running text: that of the body, of an item, of a footnote. */
  style: string;
  /** Between two paragraphs in twips. */
  gap: number;
  /** Distance from the left margin in mm. */
  indent: number;
  /** Distance from the right margin in mm. */
  right: number;
  /** The point of a list that this block is in. */
  point?: NumberedPoint;
  /** Of the text on a page that is turned for a wide table, in mm; absent where none can be. */
  turnedWidth?: number;
  /** What the closing stays with. */
  last?: Block;
  /** A paragraph whose last lines the closing stays with. */
  longEnd?: Block;
  /** The level of the heading above; subheadings go below it without a gap. */
  heading: number;
}
