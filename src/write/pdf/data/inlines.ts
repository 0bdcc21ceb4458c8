import type { Change, Inline, TextRun } from '../../../letter/block.ts';
import { visibleLetters } from '../../../letter/lines.ts';
import type { Size } from '../../image/fit.ts';
import { target } from '../../links.ts';
import type { Images, PlacedImage } from './images.ts';
import type { Strings } from './strings.ts';

/** Inlines as the template sets them. */
export type InlineData =
  | TextRun
  | { type: 'link'; url: string; inlines: InlineData[] }
  | ({ type: 'image' } & PlacedImage)
  /** The first reference brings the footnote, later ones repeat its number. */
  | { type: 'footnote'; number: number; first: boolean }
  /** What only one of two compared texts has. */
  | { type: 'change'; change: Change; inlines: InlineData[] }
  | { type: 'break' }
  /** Behind a word, since before it would be on the line above: so many letters stand before. */
  | { type: 'word'; end: number };

/** The compiler takes no longer one. */
const longestUrl = 2000;

/** Reads the inlines of one letter in the order in which they stand. */
export class Inlines {
  readonly #strings: Strings;
  readonly #images: Images;
  /** How many footnotes there are. */
  readonly #footnotes: number;
  readonly #referenced = new Set<number>();
  /** How many have been read, where words are marked. */
  #letters: number | undefined;

  constructor(strings: Strings, images: Images, footnotes: number) {
    this.#strings = strings;
    this.#images = images;
    this.#footnotes = footnotes;
  }

  /** Whatever is read has a mark behind each word, to find out on which line it is set. */
  withWords<T>(read: () => T): T {
    this.#letters = 0;
    try {
      return read();
    } finally {
      this.#letters = undefined;
    }
  }

  /** Letters that are not read here, such as those of code. */
  pass(text: string): void {
    if (this.#letters !== undefined) this.#letters += visibleLetters(text).length;
  }

  /** The numbers of the footnotes that the text refers to. */
  get referenced(): ReadonlySet<number> {
    return this.#referenced;
  }

  /** @param inNote a footnote has no notes of its own, in Word neither */
  read(inlines: readonly Inline[], room: Size, inNote = false): InlineData[] {
    return stretches(inlines).flatMap(({ change, inlines: own }): InlineData[] => {
      const shown = own.flatMap((inline) => this.#read(inline, room, inNote));
      return change && shown.length > 0 ? [{ type: 'change', change, inlines: shown }] : shown;
    });
  }

  #read(inline: Inline, room: Size, inNote: boolean): InlineData[] {
    switch (inline.type) {
      case 'text':
        return this.#words(inline);
      case 'link': {
        const url = target(inline.url);
        // A link inside of a link cannot be followed.
        const inner = inline.inlines.flatMap((it) => (it.type === 'link' ? it.inlines : [it]));
        // The address is none of the drafter's words.
        const address: InlineData = { type: 'text', value: this.#strings.shown(inline.url) };
        const shown = inner.length > 0 ? this.read(inner, room, inNote) : [address];
        const reachable = url && url.length < longestUrl;
        return reachable ? [{ type: 'link', url, inlines: shown }] : shown;
      }
      case 'image': {
        const { image } = inline;
        const placed = this.#images.place(image, room);
        if (placed) return [{ type: 'image', ...placed }];
        const description = `[${image.alternative || image.path}]`;
        return [{ type: 'text', value: this.#strings.shown(description) }];
      }
      case 'footnote':
        return inNote ? [] : this.#reference(inline.number);
      case 'break':
        return [inline];
    }
  }

  #words(run: TextRun): InlineData[] {
    const shown = (value: string) => ({ ...run, value: this.#strings.shown(value) });
    if (this.#letters === undefined) return [shown(run.value)];
    return run.value.split(/(\s+)/u).flatMap((piece): InlineData[] => {
      if (piece.trim() === '') return piece === '' ? [] : [shown(piece)];
      this.pass(piece);
      return [shown(piece), { type: 'word', end: this.#letters ?? 0 }];
    });
  }

  #reference(number: number): InlineData[] {
    if (number < 1 || number > this.#footnotes) return [];
    const first = !this.#referenced.has(number);
    this.#referenced.add(number);
    return [{ type: 'footnote', number, first }];
  }
}

interface Stretch {
  change: Change | undefined;
  inlines: Inline[];
}

/** What came or went in one piece is told in one piece. */
function stretches(inlines: readonly Inline[]): Stretch[] {
  const found: Stretch[] = [];
  for (const inline of inlines) {
    const change = 'change' in inline ? inline.change : undefined;
    const last = found.at(-1);
    if (last && last.change === change) last.inlines.push(inline);
    else found.push({ change, inlines: [inline] });
  }
  return found;
}
