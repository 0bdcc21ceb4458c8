import type { Block, Inline, ListItem, Table } from '../../letter/block.ts';
import type { Image, ImageContent } from '../../letter/image.ts';
import type { Letter } from '../../letter/letter.ts';
import { columnWidths } from '../columns.ts';
import { arrange, letterheadWidth, senderLines } from '../din.ts';
import { followingLine } from '../following-line.ts';
import { target } from '../links.ts';
import {
  bodySize,
  cellPadding,
  forms,
  indent,
  letterhead,
  lineHeight,
  margins,
  mmPerPt,
  mmToPt,
  page,
  signatureImage,
  tableSize,
  textWidth,
} from '../measures.ts';
import { printable } from '../printable.ts';
import { sectionHeading } from '../section-heading.ts';
import { type SignatureRow, signatureRows } from '../signature-rows.ts';
import { countLines, measureText } from '../text-width.ts';
import { withoutTables } from '../without-tables.ts';
import type { Coverage } from './coverage.ts';

/**
 * The letter as the template reads it: the same names, images as files of their own, and what the
 * template could find out only with difficulty (which reference is a footnote's first).
 */
export interface TemplateLetter {
  data: object;
  images: ReadonlyMap<string, Image>;
  /** Characters that no shipped font has; the data show a replacement character instead. */
  uncovered: ReadonlySet<string>;
}

/** Lists and quotations inside one another: deeper ones are set at this depth. */
const deepest = 8;
/** So many characters of a paragraph, some six lines, may move to another page together. */
const shortParagraph = 500;
const bullets = ['•', '–', '▪'];
/** The largest picture is as wide as the text and takes so much of its height. */
const largestPicture = (page.height - margins.top - margins.bottom) * 0.8;
/** In mm; a row does not break unless it is long. The compiler must find room for it and its notes. */
const highestRow = 120;
/** In a cell or footnote. */
const largestInCell = 60;
const largestLogo = 30;
const largestPlainLogo = 25;

/** Where a block stands. */
interface Place {
  /** How many lists and quotations it is in. */
  depth: number;
  /** How many lists. */
  lists: number;
  /** Of its text, in mm. */
  width: number;
}

/** What the compiler could not do with a letter, to be done without. */
export interface Without {
  /** Images that cannot be drawn: their description is shown instead. */
  images: ReadonlySet<Image>;
  /** Keeping things together over the end of a page, in tables and elsewhere. */
  together: boolean;
  /** Tables: their rows become lines. */
  tables: boolean;
}

export const nothing: Without = { images: new Set(), together: false, tables: false };

export function templateLetter(
  letter: Letter,
  coverage: Coverage,
  without: Without = nothing,
): TemplateLetter {
  const reader = new Reader(letter, coverage, without);
  return { data: reader.letter(), images: reader.images, uncovered: reader.uncovered };
}

class Reader {
  readonly images = new Map<string, Image>();
  readonly uncovered = new Set<string>();
  readonly #letter: Letter;
  readonly #coverage: Coverage;
  readonly #without: Without;
  /** By number, as far as the text refers to them. */
  readonly #footnotes = new Map<number, object[]>();
  /** The paragraph before the closing, which must not stand on a page without text. */
  readonly #last: Block | undefined;
  #headingLevel = 1;
  #inFootnote = false;

  constructor(letter: Letter, coverage: Coverage, without: Without) {
    this.#letter = letter;
    this.#coverage = coverage;
    this.#without = without;
    const last = (letter.sections.at(-1) ?? letter.resolution).blocks.at(-1);
    this.#last = last?.type === 'paragraph' && isShort(last.inlines) ? last : undefined;
  }

  letter(): object {
    const letter = this.#letter;
    const { meta, layout, title } = letter;
    return {
      meta: {
        title: printable(meta.title),
        author: printable(meta.author),
        subject: printable(meta.subject),
        keywords: meta.keywords.map(printable),
        date: meta.date && { year: meta.date.year, month: meta.date.month, day: meta.date.day },
      },
      layout: { ...layout, size: bodySize(layout) },
      head: layout.form === 'schlicht' ? this.#plainHead() : this.#standardHead(layout.form),
      title: this.#lines([title.main, title.subject, title.reference]),
      salutation: this.#shown(letter.salutation),
      opening: letter.opening && this.#shown(letter.opening),
      preface: this.#section(letter.preface, 1),
      formula: letter.formula?.length ? this.#inlines(letter.formula, textWidth) : undefined,
      resolution: {
        bold: letter.resolution.bold,
        blocks: this.#section(letter.resolution.blocks, 1),
      },
      sections: letter.sections.map(({ title, source, blocks }) => ({
        title: this.#shown(sectionHeading(title)),
        source,
        blocks: this.#section(blocks, 2),
      })),
      closing: this.#shown(letter.closing),
      signatures: signatureRows(letter.signatures).map((row) => this.#signatureRow(row)),
      attachments: letter.attachments && {
        title: this.#shown(letter.attachments.title),
        source: letter.attachments.source,
        blocks: this.#section(letter.attachments.blocks, 2),
      },
      copies: this.#lines(letter.copies),
      following: this.#shown(followingLine(letter)),
      // Last: the text tells which there are.
      footnotes: letter.footnotes.map((_, index) => this.#footnotes.get(index + 1) ?? []),
    };
  }

  /** Everything above the title in Form A or B, at the places that all writers give it. */
  #standardHead(form: 'A' | 'B') {
    const letter = this.#letter;
    const {
      letterhead: head,
      returnAddress,
      address,
      information,
      subject,
    } = arrange(letter, form);
    const { returnZone, addressZone, informationBlock, letterheadHeight } = forms[form];
    const height = Math.min(letterheadHeight - letterhead.y - 2, largestLogo);
    const stacks = [
      { ...head, x: margins.left, width: letterheadWidth(letter) },
      { ...information, ...at(informationBlock) },
      { ...returnAddress, ...at(returnZone) },
      { ...address, ...at(addressZone) },
    ];
    return {
      logo: this.#image(letter.letterhead?.logo, letterhead.logoMaxWidth, height),
      stacks: stacks
        .map((stack) => ({ ...stack, parts: stack.parts.map((lines) => this.#lines(lines)) }))
        .filter(({ parts }) => parts.length > 0),
      subject,
    };
  }

  /** Everything above the title in the plain order, from top to bottom. */
  #plainHead() {
    const { letterhead: head, placeAndDate, senders, recipients } = this.#letter;
    return {
      logo: this.#image(head?.logo, letterhead.logoMaxWidth, largestPlainLogo),
      letterhead: this.#lines(head?.lines ?? []),
      placeAndDate: this.#lines([placeAndDate]),
      senders: senders.map((sender) => this.#lines([...senderLines(sender), ...sender.contact])),
      recipients: recipients.map((lines) => this.#lines(lines)),
    };
  }

  #signatureRow({ group, places }: SignatureRow) {
    return {
      group: group && this.#shown(group),
      places: places.map(({ signer: { name, office, image }, group }) => ({
        group: group && this.#shown(group),
        lines: this.#lines([name, office]),
        image: this.#image(image, signatureImage.width, signatureImage.height),
      })),
    };
  }

  #section(blocks: readonly Block[], headingLevel: number) {
    this.#headingLevel = headingLevel;
    const least = headingLevel + 1;
    const shown = this.#without.tables ? withoutTables(blocks) : blocks;
    return this.#blocks(shown, { depth: 0, lists: 0, width: textWidth }, least);
  }

  #blocks(blocks: readonly Block[], place: Place, least = 2): object[] {
    return blocks.flatMap((block, index) => this.#block(block, place, least, blocks[index + 1]));
  }

  #block(block: Block, place: Place, least: number, next: Block | undefined): object | object[] {
    const { depth, lists, width } = place;
    switch (block.type) {
      case 'paragraph':
        return {
          ...block,
          inlines: this.#inlines(block.inlines, width),
          keep: !this.#without.together && (block === this.#last || announces(block.inlines, next)),
        };
      case 'subheading': {
        // No level is skipped: a screen reader's list of headings has no holes.
        const level = Math.min(Math.max(least, least - 1 + block.level), this.#headingLevel + 1, 6);
        this.#headingLevel = level;
        return { ...block, level, inlines: this.#inlines(block.inlines, width) };
      }
      case 'list': {
        if (depth >= deepest) {
          return block.items.flatMap((item) => this.#blocks(item.blocks, place, least));
        }
        const inside = { depth: depth + 1, lists: lists + 1, width: width - indent.list };
        return {
          ...block,
          bullet: bullets[lists % bullets.length],
          items: block.items.map((item) => this.#item(item, inside)),
        };
      }
      case 'quotation':
        return depth >= deepest
          ? this.#blocks(block.blocks, place, least)
          : {
              ...block,
              blocks: this.#blocks(block.blocks, {
                depth: depth + 1,
                lists,
                width: width - 2 * indent.quotation,
              }),
            };
      case 'table':
        return this.#table(block, width);
      case 'code':
        return { ...block, value: this.#shown(block.value, '\n') };
      case 'rule':
        return block;
    }
  }

  #item(item: ListItem, place: Place) {
    return { ...item, blocks: this.#blocks(item.blocks, place) };
  }

  #table(table: Table, width: number): object | object[] {
    if (table.align.length === 0) return [];
    const columns = columnWidths(table, width, tableSize(this.#letter.layout));
    const [header = [], ...rows] = table.rows;
    const row = (cells: readonly Inline[][]) =>
      this.#row(
        cells,
        columns.map((column) => Math.max(1, column - 2 * cellPadding.side)),
      );
    const first = header.some((cell) => cell.length > 0) ? row(header) : undefined;
    return {
      ...table,
      widths: columns,
      header: first,
      // What repeats would bring its footnotes again, and must leave room for rows.
      repeat: !this.#without.together && !first?.breakable && !header.flat().some(hasFootnote),
      rows: rows.map(row),
    };
  }

  #row(cells: readonly Inline[][], widths: readonly number[]) {
    const size = tableSize(this.#letter.layout);
    const shown = cells.map((cell, column) => {
      const width = widths[column] ?? textWidth;
      const text = plainText(cell);
      const pictures = cell.filter(({ type }) => type === 'image').length;
      return {
        inlines: this.#inlines(cell, width, largestInCell),
        // Only where a word would stick out of its column.
        hyphenate: text.split(/[\s-]/u).some((word) => measureText(word, size) > width),
        height:
          countLines(text, size, width) * size * lineHeight.small * mmPerPt +
          pictures * largestInCell,
      };
    });
    const long = shown.some(({ height }) => height > highestRow);
    return { cells: shown, breakable: long || this.#without.together };
  }

  #inlines(inlines: readonly Inline[], width: number, height = largestPicture): object[] {
    return inlines.flatMap((inline) => this.#inline(inline, width, height));
  }

  #inline(inline: Inline, width: number, height: number): object | object[] {
    switch (inline.type) {
      case 'text':
        return { ...inline, value: this.#shown(inline.value) };
      case 'link': {
        const url = target(inline.url);
        // A link inside of a link cannot be followed.
        const inner = inline.inlines.flatMap((it) => (it.type === 'link' ? it.inlines : [it]));
        const text: Inline = { type: 'text', value: inline.url };
        const shown = this.#inlines(inner.length > 0 ? inner : [text], width, height);
        const reachable = url && url.length < longestUrl;
        return reachable ? { type: 'link', url, inlines: shown } : shown;
      }
      case 'image': {
        const { image } = inline;
        const placed = this.#image(image, width, this.#inFootnote ? largestInCell : height);
        const description = `[${image.alternative || image.path}]`;
        return placed
          ? { type: 'image', ...placed }
          : { type: 'text', value: this.#shown(description) };
      }
      case 'footnote': {
        const blocks = this.#letter.footnotes[inline.number - 1];
        // A note has no notes of its own, in Word neither.
        if (!blocks || this.#inFootnote) return [];
        const first = !this.#footnotes.has(inline.number);
        if (first) this.#footnote(inline.number, blocks);
        return { ...inline, first };
      }
      case 'break':
        return inline;
    }
  }

  #footnote(number: number, blocks: readonly Block[]) {
    const headingLevel = this.#headingLevel;
    this.#footnotes.set(number, []);
    this.#inFootnote = true;
    this.#footnotes.set(number, this.#section(withoutTables(blocks), 2));
    this.#inFootnote = false;
    this.#headingLevel = headingLevel;
  }

  /** The image, no larger than these many mm; nothing where there is none to show. */
  #image(image: Image | undefined, maxWidth: number, maxHeight: number) {
    const content = image?.content;
    if (!content || this.#without.images.has(image)) return undefined;
    if (!(content.width > 0 && content.height > 0)) return undefined;
    const file = `/image-${this.images.size + 1}.${content.format}`;
    this.images.set(file, image);
    return {
      file,
      alternative: printable(image.alternative),
      ...shrunk(content, mmToPt(maxWidth), mmToPt(maxHeight)),
    };
  }

  #lines(lines: readonly (string | undefined)[]): string[] {
    return lines
      .filter((line) => line !== undefined && line !== '')
      .map((line = '') => this.#shown(line));
  }

  /** A text as the fonts can draw it. */
  #shown(text: string, lineBreak = ' '): string {
    return text
      .split(/\r\n|\r|\n/)
      .map((line) =>
        this.#coverage.cover(breakable(printable(line).normalize('NFC')), this.uncovered),
      )
      .join(lineBreak);
  }
}

/** The compiler takes no longer one. */
const longestUrl = 2000;

function at({ x, width }: { x: number; width: number }) {
  return { x, width };
}

/** A pixel is 1/96 inch, as in every browser and in Word. */
const ptPerPixel = 72 / 96;

/** The size of an image in pt, its shape kept. */
function shrunk({ width, height }: ImageContent, maxWidth: number, maxHeight: number) {
  const scale = Math.min(ptPerPixel, maxWidth / width, maxHeight / height);
  return { width: width * scale, height: height * scale };
}

/** Whether a paragraph announces a list or table, and so must not stand on the page before. */
function announces(inlines: readonly Inline[], next: Block | undefined): boolean {
  return (next?.type === 'list' || next?.type === 'table') && isShort(inlines);
}

function isShort(inlines: readonly Inline[]): boolean {
  return plainText(inlines).length <= shortParagraph;
}

function hasFootnote(inline: Inline): boolean {
  return inline.type === 'link' ? inline.inlines.some(hasFootnote) : inline.type === 'footnote';
}

function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      if (inline.type === 'link') return plainText(inline.inlines);
      return inline.type === 'break' ? ' ' : '';
    })
    .join('');
}

/** What no line holds (an address, a row of signs) may break after its signs, or every so often. */
function breakable(text: string): string {
  return text.replace(/[^\s\u200b-]{50,}/gu, (word) =>
    word.replace(/[^/.,;:_?&=]{1,12}[/.,;:_?&=]*/gu, '$&\u200b').replace(/\u200b$/u, ''),
  );
}
