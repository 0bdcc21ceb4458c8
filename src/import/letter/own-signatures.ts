import type { PaperBlock, PaperParagraph } from '../paper.ts';
import { textOfBlocks } from '../paper-text.ts';
import type { LetterParts, SignerLines } from './parts.ts';

/** What stands at one place of a line, `x` mm from the left. */
interface Cell {
  x: number;
  text: string;
  image?: string;
}

/** In mm: nearer to each other two places are one. */
const near = 1;

/**
 * Who signs a letter of ours: by the styles of the lines, and by the tabs between those who sign
 * side by side. Lines that follow each other without room for a hand go on with what is above them.
 */
export class OwnSignatures {
  readonly #parts: LetterParts;
  /** Groups, images and persons of the row that is read, by their place. */
  #groups: { x: number; name: string }[] = [];
  #images: Cell[] = [];
  #signers: { x: number; signer: SignerLines }[] = [];
  #before: { style: string; isRow: boolean; ends: boolean } | undefined;

  constructor(parts: LetterParts) {
    this.#parts = parts;
  }

  read(block: PaperBlock): void {
    if (block.type === 'table') {
      this.#parts.unsure.push(...textOfBlocks([block]));
      return;
    }
    const cells = cellsOf(block);
    const images = cells.filter(({ image }) => image !== undefined);
    const said = cells.filter(({ text }) => text !== '');
    if (images.length > 0) this.#images = images;
    if (said.length === 0) return;
    const isRow = cells.length > 1;
    const { style, isRow: wasRow = false, ends = true } = this.#before ?? {};
    const goesOn = style === block.style && wasRow && !ends;
    if (block.style === 'unterzeichnende') this.#group(said, isRow, goesOn);
    else if (block.style === 'funktion' && this.#signers.length > 0) this.#office(said, goesOn);
    else this.#names(said, goesOn);
    this.#before = {
      style: block.style,
      isRow: isRow || goesOn || this.#signers.length > 1,
      ends: block.endsGroup === true,
    };
  }

  #group(cells: readonly Cell[], isRow: boolean, goesOn: boolean): void {
    this.#signers = [];
    if (goesOn) {
      for (const { x, text } of cells) {
        const group = nearest(this.#groups, x);
        if (group) group.name += text;
      }
      return;
    }
    this.#groups = isRow ? cells.map(({ x, text }) => ({ x, name: text })) : [];
    for (const { text } of isRow ? [] : cells)
      this.#parts.signatures.push({ group: text, signers: [] });
  }

  #names(cells: readonly Cell[], goesOn: boolean): void {
    if (goesOn) {
      for (const { x, text } of cells) {
        const person = nearest(this.#signers, x)?.signer;
        if (person) person.name += text;
      }
      return;
    }
    const { signatures } = this.#parts;
    this.#signers = cells.map(({ x, text }, index) => {
      const picture = this.#images.find((one) => Math.abs(one.x - x) < near) ?? this.#images[index];
      const signer = { name: text, ...(picture?.image && { image: picture.image }) };
      const group = nearest(this.#groups, x)?.name;
      const last = signatures.at(-1);
      if (group !== undefined) signatures.push({ group, signers: [signer] });
      else if (last) last.signers.push(signer);
      else signatures.push({ signers: [signer] });
      return { x, signer };
    });
    this.#groups = [];
    this.#images = [];
  }

  #office(cells: readonly Cell[], goesOn: boolean): void {
    for (const { x, text } of cells) {
      const signer = nearest(this.#signers, x)?.signer;
      const between = goesOn || !signer?.office ? '' : ' ';
      if (signer) signer.office = `${signer.office ?? ''}${between}${text}`;
    }
  }
}

/** What stands between the tabs of a line. */
function cellsOf({ raw, inlines, indent, tabStops }: PaperParagraph): Cell[] {
  const pictures = inlines.flatMap((inline) => (inline.type === 'image' ? [inline.url] : []));
  return raw.split('\t').map((piece, index) => {
    // Where no stop is known, the places are only counted.
    const x = index === 0 ? indent : (tabStops?.[index - 1] ?? index * widest);
    const text = piece.replace(/[^\S\u00A0\u202F]+/gu, ' ').replace(/^ /u, '');
    const image = text === '' ? pictures.shift() : undefined;
    return { x, text, ...(image !== undefined && { image }) };
  });
}

/** Wider than any page, in mm: places that are only counted. */
const widest = 1000;

function nearest<Place extends { x: number }>(places: readonly Place[], x: number) {
  return places.reduce<Place | undefined>(
    (best, one) => (!best || Math.abs(one.x - x) < Math.abs(best.x - x) ? one : best),
    undefined,
  );
}
