import type { Block, Inline, ListItem } from '../../../letter/block.ts';
import { announces } from '../../keeping.ts';
import { indent, pictureHeight, textWidth } from '../../measures.ts';
import { withoutTables } from '../../without-tables.ts';
import type { Inlines } from './inlines.ts';
import type { Strings } from './strings.ts';
import type { Tables } from './tables.ts';

/** Lists and quotations inside one another: deeper ones are set at this depth. */
const deepest = 8;
const bullets = ['•', '–', '▪'];

export interface BlocksOptions {
  strings: Strings;
  inlines: Inlines;
  tables: Tables;
  /** What the closing stays with, where it is a paragraph. */
  last: Block | undefined;
  /** Whether paragraphs are kept with what they announce. */
  together: boolean;
  /** Whether tables are set as lines. */
  flat: boolean;
}

/** Where a block stands. */
interface Place {
  /** How many lists and quotations it is in. */
  depth: number;
  /** How many lists. */
  lists: number;
  /** Of its text, in mm. */
  width: number;
  inNote: boolean;
  /** The highest level of a heading. */
  least: number;
}

/** Reads the blocks of one letter in the order in which they stand. */
export class Blocks {
  readonly #options: BlocksOptions;
  #headingLevel = 1;

  constructor(options: BlocksOptions) {
    this.#options = options;
  }

  /** @param headingLevel of the heading above */
  section(blocks: readonly Block[], headingLevel: number): object[] {
    this.#headingLevel = headingLevel;
    const place = { depth: 0, lists: 0, width: textWidth, inNote: false, least: headingLevel + 1 };
    return this.#all(this.#options.flat ? withoutTables(blocks) : blocks, place);
  }

  note(blocks: readonly Block[]): object[] {
    this.#headingLevel = 2;
    const place = { depth: 0, lists: 0, width: textWidth - indent.footnote, least: 3 };
    return this.#all(withoutTables(blocks), { ...place, inNote: true });
  }

  #all(blocks: readonly Block[], place: Place): object[] {
    return blocks.flatMap((block, index) => this.#block(block, place, blocks[index + 1]));
  }

  #block(block: Block, place: Place, next: Block | undefined): object[] {
    const { depth, width, least } = place;
    const { strings, tables, together, last } = this.#options;
    switch (block.type) {
      case 'paragraph': {
        const keep = together && (block === last || announces(block.inlines, next));
        return [{ ...block, inlines: this.#inlines(block.inlines, place), keep }];
      }
      case 'subheading': {
        // No level is skipped: a screen reader's list of headings has no holes.
        const level = Math.min(Math.max(least, least - 1 + block.level), this.#headingLevel + 1, 6);
        this.#headingLevel = level;
        return [{ ...block, level, inlines: this.#inlines(block.inlines, place) }];
      }
      case 'list':
        if (depth >= deepest) return block.items.flatMap((item) => this.#all(item.blocks, place));
        return [
          {
            ...block,
            items: block.items.map((item) => this.#item(item, place)),
          },
        ];
      case 'quotation': {
        if (depth >= deepest) return this.#all(block.blocks, place);
        const inside = { ...place, depth: depth + 1, width: width - 2 * indent.quotation };
        return [{ ...block, blocks: this.#all(block.blocks, { ...inside, least: innerLeast }) }];
      }
      case 'table':
        return tables.read(block, width);
      case 'code':
        return [{ ...block, value: strings.shown(block.value, '\n') }];
      case 'rule':
        return [block];
    }
  }

  #item(item: ListItem, place: Place): object {
    const inside = {
      ...place,
      depth: place.depth + 1,
      lists: place.lists + 1,
      width: place.width - indent.list,
      least: innerLeast,
    };
    const { kind, text } = item.marker;
    const marker = text || (bullets[place.lists % bullets.length] ?? '•');
    return {
      ...item,
      marker: this.#options.strings.shown(marker),
      counts: kind !== 'bullet',
      blocks: this.#all(item.blocks, inside),
    };
  }

  #inlines(inlines: readonly Inline[], { width, inNote }: Place): object[] {
    const height = inNote ? pictureHeight.inCell : pictureHeight.inText;
    return this.#options.inlines.read(inlines, { width, height }, inNote);
  }
}

/** Below a section's heading, however deep. */
const innerLeast = 2;
