import type { Block, ListItem, SourceRange } from '../../letter/block.ts';
import type { Letter, LetterSection } from '../../letter/letter.ts';
import { textParts } from '../../letter/walk.ts';

/** A piece of a motion's text that people change as one: a paragraph, a point, a row, a title. */
export interface TextUnit {
  kind: 'paragraph' | 'point' | 'row' | 'title' | 'note';
  /** The section that it is in; a title is in the section that it begins. */
  zone: string;
  /** The marker as typed, of a point. */
  marker?: string;
  /** How many points it is in, its own among them. */
  depth: number;
  /** As typed, without its marker. */
  text: string;
  /** Offsets in the text; of a point those of its own words. */
  start: number;
  end: number;
  /** Where its marker begins, or it itself. */
  from: number;
  /** Whether it is the header of its table. */
  isHeader?: boolean;
}

/** The units of a motion's text in the order of its letter. */
export function textUnits(letter: Letter, text: string): TextUnit[] {
  const collected = new Collector(text);
  let note = 0;
  for (const part of textParts(letter)) {
    if ('section' in part) collected.section(part.section);
    else if (part.part === 'note') collected.blocks(part.blocks, `note ${++note}`, 0, 'note');
    else if ('blocks' in part) collected.blocks(part.blocks, part.part);
  }
  return collected.units;
}

class Collector {
  readonly units: TextUnit[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  section({ title, blocks, source }: LetterSection): void {
    if (source) {
      const end = endOfLine(this.#text, source.start);
      const line = this.#text.slice(source.start, end);
      const lead = /^#{1,6}\s+/u.exec(line)?.[0].length ?? 0;
      this.units.push({
        kind: 'title',
        zone: title,
        depth: 0,
        text: line.slice(lead),
        start: source.start + lead,
        end,
        from: source.start,
      });
    }
    this.blocks(blocks, title);
  }

  blocks(
    blocks: readonly Block[],
    zone: string,
    depth = 0,
    kind: 'paragraph' | 'note' = 'paragraph',
  ): void {
    for (const block of blocks) {
      if (block.type === 'list') for (const item of block.items) this.#point(item, zone, depth + 1);
      else if (block.type === 'quotation') this.blocks(block.blocks, zone, depth, kind);
      else if (block.type === 'table') this.#rows(block.source, zone, depth);
      else if (block.source) this.#add(block.source, { kind, zone, depth });
    }
  }

  #point({ blocks, source }: ListItem, zone: string, depth: number): void {
    const [first, ...rest] = blocks;
    if (first?.type === 'paragraph' && first.source && source) {
      const marker = this.#text.slice(source.start, first.source.start).trim();
      this.#add(first.source, { kind: 'point', zone, depth, marker }, source.start);
      this.blocks(rest, zone, depth);
    } else this.blocks(blocks, zone, depth);
  }

  #rows(source: SourceRange | undefined, zone: string, depth: number): void {
    if (!source) return;
    let at = source.start;
    for (const [index, line] of this.#text.slice(source.start, source.end).split('\n').entries()) {
      const lead = /^\s*/u.exec(line)?.[0].length ?? 0;
      const row = line.trim();
      if (index !== 1 && row !== '')
        this.units.push({
          kind: 'row',
          zone,
          depth,
          text: row,
          start: at + lead,
          end: at + lead + row.length,
          from: at + lead,
          ...(index === 0 && { isHeader: true }),
        });
      at += line.length + 1;
    }
  }

  #add(
    source: SourceRange,
    unit: Pick<TextUnit, 'kind' | 'zone' | 'depth' | 'marker'>,
    from = source.start,
  ) {
    const { start, end } = source;
    this.units.push({ ...unit, text: this.#text.slice(start, end), start, end, from });
  }
}

export function endOfLine(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  const end = found < 0 ? text.length : found;
  return text[end - 1] === '\r' ? end - 1 : end;
}
