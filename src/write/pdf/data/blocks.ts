import { printedBullet } from '../../../counting/marker.ts';
import type { Block, Inline, ListItem } from '../../../letter/block.ts';
import { announces, hasNote } from '../../keeping.ts';
import { indent, pictureHeight, textWidth, turnedTextWidth } from '../../measures.ts';
import { withoutTables } from '../../without-tables.ts';
import type { Inlines } from './inlines.ts';
import type { Strings } from './strings.ts';
import type { Tables } from './tables.ts';

/** Lists and quotations inside one another: deeper ones are set at this depth. */
const deepest = 8;

export interface BlocksOptions {
  strings: Strings;
  inlines: Inlines;
  tables: Tables;
  /** What the closing stays with. */
  last: Block | undefined;
  /** A paragraph whose last lines the closing stays with. */
  longEnd: Block | undefined;
  /** Room in mm that is kept free below that paragraph, so that they go to the next page. */
  held: number | undefined;
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
  /** Whether the page can be turned for a wide table: not in the middle of something else. */
  canTurn: boolean;
}

/** Reads the blocks of one letter in the order in which they stand. */
export class TemplateBlocks {
  readonly #options: BlocksOptions;
  #headingLevel = 1;

  constructor(options: BlocksOptions) {
    this.#options = options;
  }

  /** @param headingLevel of the heading above */
  section(blocks: readonly Block[], headingLevel: number): object[] {
    this.#headingLevel = headingLevel;
    const place = { depth: 0, lists: 0, width: textWidth, inNote: false, canTurn: true };
    const shown = this.#options.flat ? withoutTables(blocks) : blocks;
    return withHeadings(this.#all(shown, { ...place, least: headingLevel + 1 }));
  }

  note(blocks: readonly Block[]): object[] {
    this.#headingLevel = 2;
    const width = textWidth - indent.footnote;
    const place = { depth: 0, lists: 0, width, least: 3, canTurn: false };
    return this.#all(withoutTables(blocks), { ...place, inNote: true });
  }

  #all(blocks: readonly Block[], place: Place): object[] {
    return blocks.flatMap((block, index) => this.#block(block, place, blocks[index + 1]));
  }

  #block(block: Block, place: Place, next: Block | undefined): object[] {
    const { depth, width, least, inNote } = place;
    const { strings, tables, together, last } = this.#options;
    switch (block.type) {
      case 'paragraph': {
        const keep = together && (block === last || announces(block.inlines, next));
        // How wide it is, in mm: the template tells its lines.
        const noted = together && !inNote && hasNote(block.inlines) && { noted: width };
        const { longEnd, held } = this.#options;
        const ends = together && block === longEnd && { ends: true, held };
        return [
          { ...block, inlines: this.#inlines(block.inlines, place), keep, ...noted, ...ends },
        ];
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
            keep: together && block === last,
            items: block.items.map((item) => this.#item(item, place)),
          },
        ];
      case 'quotation': {
        if (depth >= deepest) return this.#all(block.blocks, place);
        const within = { ...place, depth: depth + 1, canTurn: false, least: innerLeast };
        const inside = { ...within, width: width - 2 * indent.quotation };
        const keep = together && block === last;
        return [{ ...block, keep, blocks: this.#all(block.blocks, inside) }];
      }
      case 'table':
        return place.canTurn && tables.isWide(block)
          ? [{ type: 'turned', blocks: tables.read(block, turnedTextWidth) }]
          : tables.read(block, width, block === last);
      case 'code':
        this.#options.inlines.pass(block.value);
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
      canTurn: false,
      least: innerLeast,
    };
    const { kind, text } = item.marker;
    const marker = text || printedBullet(place.lists);
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

/** A heading goes with the wide table below it, and tables that follow each other share pages. */
function withHeadings(blocks: readonly Shown[]): Shown[] {
  const all: Shown[] = [];
  for (const block of blocks) {
    const before = all.at(-1);
    const goesAlong = before?.type === 'turned' || before?.type === 'subheading';
    if (block.type !== 'turned' || !goesAlong) all.push(block);
    else {
      const above = before.type === 'turned' ? (before.blocks ?? []) : [before];
      all.splice(-1, 1, { ...block, blocks: [...above, ...(block.blocks ?? [])] });
    }
  }
  return all;
}

/** A block as the template reads it. */
interface Shown {
  type?: string;
  blocks?: readonly object[];
}

/** Below a section's heading, however deep. */
const innerLeast = 2;
