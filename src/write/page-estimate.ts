import type { Block, Inline, Table } from '../letter/block.ts';
import type { Letter } from '../letter/letter.ts';
import { plainText } from '../letter/plain-text.ts';
import { isWide, tableGrid } from './columns.ts';
import { arrange } from './din.ts';
import { logoBelowLines } from './letterhead.ts';
import {
  blankLines,
  bodySize,
  cellPadding,
  indent,
  lineHeight,
  margins,
  mmPerPt,
  page,
  sizes,
  tableSize,
  textWidth,
} from './measures.ts';
import { columnsFor, signatureRows } from './signature-rows.ts';
import { countLines } from './text-width.ts';

/**
 * How many pages a letter takes, as far as that can be told without laying it out: 1.4 is one
 * page and two fifths of the second. Good to 0.02 pages around the end of the first.
 */
export function estimatePages(letter: Letter): number {
  const whole = page.height - margins.top - margins.bottom;
  const { form } = letter.layout;
  const head =
    form === 'schlicht' ? plainHeadHeight(letter) : arrange(letter, form).subject - margins.top;
  return (head + new Sheet(bodySize(letter.layout)).text(letter)) / whole;
}

function plainHeadHeight(letter: Letter): number {
  const { letterhead, senders, recipients, placeAndDate, layout } = letter;
  const lines =
    (letterhead ? letterhead.lines.length + 1 : 0) +
    (placeAndDate ? 2 : 0) +
    senders.reduce((sum, { line, contact }) => sum + 2 + (line ? 1 : 0) + contact.length, 0) +
    recipients.reduce((sum, address) => sum + address.length + 1, 0) +
    blankLines.beforePlainTitle;
  return lines * bodySize(layout) * lineHeight.address * mmPerPt + logoBelowLines(letter);
}

/** Adds up heights in mm at one type size. */
class Sheet {
  readonly #size: number;
  readonly #line: number;

  constructor(size: number) {
    this.#size = size;
    this.#line = size * lineHeight.body * mmPerPt;
  }

  text(letter: Letter): number {
    const { title, resolution, attachments, copies } = letter;
    const heading = blankLines.beforeHeading + blankLines.afterHeading + 1;
    const titles = [title.main, title.subject ?? '', title.reference ?? ''].filter(Boolean);
    const blank =
      blankLines.afterSubject +
      blankLines.afterSalutation +
      1 +
      (letter.sections.length + (letter.lead?.length ?? 0)) * heading +
      (attachments ? heading : 0) +
      (copies.length > 0 ? heading + copies.length : 0);
    return (
      titles.reduce((sum, line) => sum + this.#lines(line, textWidth, 1.06), 0) +
      blank * this.#line +
      this.#blocks([{ type: 'paragraph', inlines: letter.formula ?? [] }], textWidth) +
      this.#lines(letter.opening ?? '', textWidth) +
      this.#blocks(letter.preface, textWidth) +
      this.#blocks(resolution.blocks, textWidth, resolution.bold ? 1.06 : 1) +
      [...(letter.lead ?? []), ...letter.sections].reduce(
        (sum, { blocks }) => sum + this.#blocks(blocks, textWidth),
        0,
      ) +
      this.#blocks(attachments?.blocks ?? [], textWidth) +
      this.#signatures(letter) +
      letter.footnotes.reduce(
        (sum, blocks) => sum + new Sheet(sizes.footnote).#blocks(blocks, textWidth),
        0,
      )
    );
  }

  #signatures(letter: Letter): number {
    const rows = signatureRows(letter.signatures, columnsFor(letter, textWidth));
    const lines = rows.reduce((sum, { group, places }) => {
      const office = places.some(({ signer }) => signer.office) ? 1 : 0;
      const headed = group || places.some((place) => place.group) ? 2 : 0;
      return sum + headed + blankLines.signature + 1 + office;
    }, 0);
    return (blankLines.beforeClosing + 1 + lines) * this.#line;
  }

  #lines(text: string, width: number, wider = 1): number {
    return countLines(text, this.#size * wider, width) * this.#line;
  }

  #blocks(blocks: readonly Block[], width: number, wider = 1): number {
    return blocks.reduce((sum, block) => sum + this.#block(block, width, wider), 0);
  }

  #block(block: Block, width: number, wider: number): number {
    const below = blankLines.betweenParagraphs * this.#line;
    switch (block.type) {
      case 'paragraph':
        return (
          this.#lines(plainText(block.inlines), width, wider) +
          this.#images(block.inlines, width) +
          below
        );
      case 'subheading':
        return this.#lines(plainText(block.inlines), width, 1.06) + this.#line;
      case 'list':
        return block.items.reduce(
          (sum, { blocks }) =>
            sum +
            Math.max(this.#blocks(blocks, width - indent.list, wider) - below / 2, this.#line),
          0,
        );
      case 'table':
        return this.#table(block, width);
      case 'quotation':
        return this.#blocks(block.blocks, width - indent.quotation * 2, wider);
      case 'code':
        return block.value.split('\n').length * this.#line + below;
      case 'rule':
        return this.#line + below;
    }
  }

  #table(table: Table, width: number): number {
    // It has a page of its own, which is turned.
    if (width === textWidth && isWide(table, tableSize({ size: this.#size }))) return page.height;
    const { widths, size } = tableGrid(table, width, tableSize({ size: this.#size }));
    return table.rows.reduce((sum, row) => {
      const lines = row.map((cell, column) =>
        countLines(
          plainText(cell),
          size,
          Math.max(1, (widths[column] ?? width) - cellPadding.side * 2),
        ),
      );
      return sum + Math.max(1, ...lines) * size * lineHeight.small * mmPerPt + cellPadding.top * 2;
    }, 0);
  }

  #images(inlines: readonly Inline[], width: number): number {
    return inlines.reduce((sum, inline) => {
      if (inline.type === 'link') return sum + this.#images(inline.inlines, width);
      if (inline.type !== 'image' || !inline.image.content) return sum;
      const { width: across, height } = inline.image.content;
      const natural = (height / 96) * 25.4;
      return sum + natural * Math.min(1, width / ((across / 96) * 25.4));
    }, 0);
  }
}
