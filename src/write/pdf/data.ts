import type { Block, Inline, ListItem } from '../../letter/block.ts';
import type { Image, ImageContent } from '../../letter/image.ts';
import type { Letter, SignatureGroup } from '../../letter/letter.ts';
import { blankLines, letterhead, lineHeight, mmToPt, page, textWidth } from '../measures.ts';

/**
 * The letter as the template reads it: the same names, images as files of their own, and what
 * only the whole letter tells (which reference is a footnote's first).
 */
export interface TemplateLetter {
  data: object;
  images: Map<string, Uint8Array>;
}

/** Points inside points inside points: deeper ones are set at this depth. */
const deepest = 8;

export function templateLetter(letter: Letter): TemplateLetter {
  const reader = new Reader(letter);
  return { data: reader.letter(), images: reader.images };
}

class Reader {
  readonly images = new Map<string, Uint8Array>();
  readonly #letter: Letter;
  readonly #footnotesSeen = new Set<number>();
  #headingLevel = 1;

  constructor(letter: Letter) {
    this.#letter = letter;
  }

  letter(): object {
    const letter = this.#letter;
    const { meta, layout, title } = letter;
    const head = letter.letterhead;
    return {
      meta: {
        ...meta,
        date: meta.date && { year: meta.date.year, month: meta.date.month, day: meta.date.day },
      },
      layout,
      letterhead: head && {
        lines: head.lines,
        logo: this.#image(
          head.logo,
          mmToPt(letterhead.logoMaxWidth),
          mmToPt(letterhead.logoMaxHeight),
        ),
      },
      placeAndDate: letter.placeAndDate,
      senders: letter.senders,
      recipients: letter.recipients,
      title: [title.main, title.subject, title.reference].filter((line) => line),
      salutation: letter.salutation,
      opening: letter.opening,
      preface: this.#section(letter.preface),
      formula: letter.formula && this.#inlines(letter.formula),
      resolution: { ...letter.resolution, blocks: this.#section(letter.resolution.blocks) },
      sections: letter.sections.map((section) => ({
        title: `${section.title}:`,
        source: section.source,
        blocks: this.#section(section.blocks),
      })),
      closing: letter.closing,
      signatures: letter.signatures.map((group) => this.#signatures(group)),
      attachments: letter.attachments && {
        ...letter.attachments,
        blocks: this.#section(letter.attachments.blocks),
      },
      copies: letter.copies,
      // Last, so that every reference of the text itself comes before those inside of a note.
      footnotes: letter.footnotes.map((blocks) => this.#blocks(blocks, 0)),
      following: [
        letter.recipients
          .map(([first]) => first)
          .filter((line) => line)
          .join(', '),
        letter.meta.subject,
      ].filter((line) => line),
    };
  }

  #signatures(group: SignatureGroup) {
    const height = blankLines.signature * lineHeight.body * this.#letter.layout.size;
    return {
      group: group.group,
      signers: group.signers.map(({ name, office, image }) => ({
        name,
        office,
        image: this.#image(image, mmToPt(50), height),
      })),
    };
  }

  #section(blocks: readonly Block[]) {
    this.#headingLevel = 2;
    return this.#blocks(blocks, 0);
  }

  #blocks(blocks: readonly Block[], depth: number): object[] {
    return blocks.flatMap((block) => this.#block(block, depth));
  }

  #block(block: Block, depth: number): object | object[] {
    switch (block.type) {
      case 'paragraph':
        return { ...block, inlines: this.#inlines(block.inlines) };
      case 'subheading': {
        // No level is skipped: a screen reader's list of headings has no holes.
        this.#headingLevel = Math.min(block.level + 2, this.#headingLevel + 1, 6);
        return { ...block, level: this.#headingLevel, inlines: this.#inlines(block.inlines) };
      }
      case 'list':
        return depth < deepest
          ? { ...block, items: block.items.map((item) => this.#item(item, depth + 1)) }
          : block.items.flatMap((item) => this.#blocks(item.blocks, depth));
      case 'quotation':
        return depth < deepest
          ? { ...block, blocks: this.#blocks(block.blocks, depth + 1) }
          : this.#blocks(block.blocks, depth);
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map((cell) => this.#cell(cell))) };
      default:
        return block;
    }
  }

  #item(item: ListItem, depth: number) {
    return { ...item, blocks: this.#blocks(item.blocks, depth) };
  }

  #cell(inlines: readonly Inline[]) {
    const plain = plainText(inlines);
    const words = plain.split(/\s/u);
    const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '');
    return { inlines: this.#inlines(inlines), plain, longest };
  }

  #inlines(inlines: readonly Inline[]): object[] {
    return inlines.flatMap((inline) => this.#inline(inline));
  }

  #inline(inline: Inline): object | object[] {
    switch (inline.type) {
      case 'link': {
        const shown = this.#inlines(inline.inlines);
        return leadsSomewhere(inline.url) ? { ...inline, inlines: shown } : shown;
      }
      case 'image':
        return (
          (this.#placed(inline.image) as object | undefined) ?? {
            type: 'text',
            value: inline.image.alternative || inline.image.path,
            italic: true,
          }
        );
      case 'footnote': {
        const first = !this.#footnotesSeen.has(inline.number);
        this.#footnotesSeen.add(inline.number);
        return inline.number <= this.#letter.footnotes.length ? { ...inline, first } : [];
      }
      default:
        return inline;
    }
  }

  #placed(image: Image) {
    const placed = this.#image(image, mmToPt(textWidth), mmToPt(page.height / 2));
    return placed && { type: 'image', ...placed };
  }

  /** The image, no larger than these many pt; nothing where it is not there. */
  #image(image: Image | undefined, maxWidth: number, maxHeight: number) {
    if (!image?.content) return undefined;
    const { content, alternative } = image;
    const file = `/image-${this.images.size + 1}.${content.format}`;
    this.images.set(file, content.bytes);
    return { file, alternative, width: widthOf(content, maxWidth, maxHeight) };
  }
}

/** A pixel is 1/96 inch, as in every browser and in Word. */
const ptPerPixel = 72 / 96;

function widthOf({ width, height }: ImageContent, maxWidth: number, maxHeight: number): number {
  if (!(width > 0 && height > 0)) return maxHeight;
  return Math.min(width * ptPerPixel, maxWidth, (maxHeight * width) / height);
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

/** Addresses that a reader of the letter can follow; the compiler takes none longer. */
function leadsSomewhere(url: string): boolean {
  return url.length < 2000 && /^(?:https?:|mailto:|tel:|(?![a-z][a-z\d+.-]*:)[^\s])/iu.test(url);
}
