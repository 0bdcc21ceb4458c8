import type { Inline, Table } from '../../../letter/block.ts';
import { plainText } from '../../../letter/plain-text.ts';
import { isWide, tableGrid } from '../../columns.ts';
import { hasNote } from '../../keeping.ts';
import { pictureHeight, textWidth } from '../../measures.ts';
import { cellHeight, innerWidth, keepingOf } from '../../table-rows.ts';
import { measureText } from '../../text-width.ts';
import type { Inlines } from './inlines.ts';

/** In mm; a row does not break unless it is long. The compiler must find room for it and its notes. */
const highestRow = 120;

/** Reads the tables of one letter. */
export class Tables {
  readonly #inlines: Inlines;
  /** The type in them where all fits, in pt. */
  readonly #size: number;
  readonly #together: boolean;

  /** @param together whether rows are kept whole and headers repeat */
  constructor(inlines: Inlines, size: number, together: boolean) {
    this.#inlines = inlines;
    this.#size = size;
    this.#together = together;
  }

  /** Whether its page is turned where that is possible. */
  isWide(table: Table): boolean {
    return isWide(table, this.#size);
  }

  /**
   * @param width in mm
   * @param keep whether it goes with what follows it, where it is small enough
   */
  read(table: Table, width: number, keep = false): object[] {
    if (table.align.length === 0) return [];
    const { widths, size } = tableGrid(table, width, this.#size);
    const inner = widths.map(innerWidth);
    const { isWhole, endsInTwo } = keepingOf(table, { widths, size });
    const [header = [], ...rows] = table.rows;
    const first = header.some((cell) => cell.length > 0)
      ? this.#row(header, inner, size)
      : undefined;
    return [
      {
        ...table,
        widths,
        size,
        header: first,
        // What repeats would bring its footnotes again, and must leave room for rows.
        repeat: this.#together && !first?.breakable && !hasNote(header.flat()),
        rows: rows.map((row) => this.#row(row, inner, size)),
        keep,
        whole: this.#together && isWhole,
        endsInTwo: this.#together && endsInTwo,
      },
    ];
  }

  #row(cells: readonly Inline[][], widths: readonly number[], size: number) {
    const shown = cells.map((cell, column) => this.#cell(cell, widths[column] ?? textWidth, size));
    const long = shown.some(({ height }) => height > highestRow);
    return { cells: shown, breakable: long || !this.#together };
  }

  #cell(cell: readonly Inline[], width: number, size: number) {
    const text = plainText(cell.filter(({ type }) => type !== 'image'));
    const tooWide = text
      .split(/[ \t\r\n]+/u)
      .some((word) => /\d/u.test(word) && measureText(word, size) > width);
    const inlines = this.#inlines.read(tooWide ? cell.map(loosened) : cell, {
      width,
      height: pictureHeight.inCell,
    });
    // Of a table a picture's description counts among what it says.
    this.#inlines.pass(plainText(picturesIn(cell)));
    return {
      inlines,
      // Only where a word would stick out of its column.
      hyphenate: text.split(/[\s-]/u).some((word) => measureText(word, size) > width),
      height: cellHeight(cell, width, size),
    };
  }
}

function picturesIn(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'link') return picturesIn(inline.inlines);
    return inline.type === 'image' ? [inline] : [];
  });
}

/** Where no size is small enough for a figure, it is broken rather than printed over another. */
function loosened(inline: Inline): Inline {
  if (inline.type === 'link') return { ...inline, inlines: inline.inlines.map(loosened) };
  if (inline.type !== 'text') return inline;
  const value = inline.value.replace(/\u00a0|\u202f/gu, ' ').replace(/\d{1,3}[.,]?/gu, '$&\u200b');
  return { ...inline, value };
}
