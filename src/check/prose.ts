import type { Nodes, Parents, RootContent, Text } from 'mdast';
import type { Motion } from '../motion/motion.ts';
import { placeIn } from '../motion/places.ts';
import type { Place } from '../text/place.ts';
import { blank, maskQuotations, type Span } from './quotations.ts';

/** The running text of one paragraph, heading or table cell, free of Markdown. */
export interface Prose {
  value: string;
  /** `value` with code blanked out, of the same length. */
  plain: string;
  /** `value` with code and quotations blanked out, of the same length. */
  own: string;
  kind: 'paragraph' | 'heading' | 'cell';
  /** Whether it stands in a block quotation. */
  quoted: boolean;
  /** Whether it stands in a list. */
  listed: boolean;
  /** Where a part of `value` stands in the motion. */
  place(start: number, end: number): Place;
}

const remembered = new WeakMap<readonly RootContent[], Prose[]>();

/**
 * The running text of blocks, in order. Quotations that open in one block and close in a later
 * one are seen.
 */
export function proseOf(motion: Motion, blocks: readonly RootContent[]): Prose[] {
  const known = remembered.get(blocks);
  if (known) return known;
  const found: Draft[] = [];
  for (const block of blocks) collect(motion, block, { quoted: false, listed: false }, found);
  const masked = maskQuotations(found);
  const prose = found.map((draft, index) => ({
    value: draft.value,
    plain: blank(draft.value, draft.code),
    own: masked[index] ?? draft.value,
    kind: draft.kind,
    quoted: draft.quoted,
    listed: draft.listed,
    place: draft.place,
  }));
  remembered.set(blocks, prose);
  return prose;
}

interface Draft extends Omit<Prose, 'own' | 'plain'> {
  code: Span[];
}

/** Where each UTF-16 unit of a text stands in the motion. */
class Offsets {
  readonly #units: Span[] = [];
  #end: number;

  constructor(end: number) {
    this.#end = end;
  }

  add(units: Iterable<Span>, end: number) {
    for (const unit of units) this.#units.push(unit);
    this.#end = end;
  }

  start(index: number): number {
    return this.#units[index]?.[0] ?? this.#end;
  }

  /** Right behind a unit: markup may stand between it and the next. */
  end(index: number): number {
    return this.#units[index]?.[1] ?? this.#end;
  }
}

type Around = Pick<Prose, 'quoted' | 'listed'>;

function collect(motion: Motion, node: Nodes, around: Around, found: Draft[]): void {
  const kind = kindOf(node);
  if (kind && 'children' in node) {
    const code: Span[] = [];
    const value = proseText(node, 0, code);
    if (value === '') return;
    // Most texts are never asked where they stand: it takes a span for each of their letters.
    let offsets: Offsets | undefined;
    const place = (start: number, end: number) => {
      offsets ??= offsetsOf(motion, node);
      const from = offsets.start(start);
      return placeIn(motion, from, end > start ? offsets.end(end - 1) : from);
    };
    found.push({ value, kind, ...around, place, code });
  } else if ('children' in node) {
    const inside = {
      quoted: around.quoted || node.type === 'blockquote',
      listed: around.listed || node.type === 'list',
    };
    for (const child of node.children) collect(motion, child, inside, found);
  }
}

function kindOf(node: Nodes): Prose['kind'] | undefined {
  if (node.type === 'paragraph') return 'paragraph';
  if (node.type === 'heading') return 'heading';
  if (node.type === 'tableCell') return 'cell';
  return undefined;
}

/** The text within an element; `code` gets where code stands in it, counted from `before`. */
function proseText(parent: Parents, before: number, code: Span[]): string {
  let value = '';
  for (const node of parent.children) {
    const at = before + value.length;
    if (node.type === 'text') value += node.value;
    else if (node.type === 'break') value += '\n';
    else if (node.type === 'inlineCode') {
      value += node.value;
      code.push([at, at + node.value.length]);
    } else if ('children' in node) value += proseText(node, at, code);
  }
  return value;
}

/** Where the text within an element stands, unit for unit as `proseText` gives it. */
function offsetsOf({ text }: Motion, element: Parents): Offsets {
  const offsets = new Offsets(endOf(element));
  const add = (parent: Parents) => {
    for (const node of parent.children) {
      const start = node.position?.start.offset ?? endOf(element);
      const end = node.position?.end.offset ?? start;
      if (node.type === 'text') offsets.add(unitsOf(node, start, text.slice(start, end)), end);
      else if (node.type === 'break') offsets.add([[start, end]], end);
      else if (node.type === 'inlineCode') {
        const lead = Math.max(0, Math.floor((end - start - node.value.length) / 2));
        offsets.add(oneByOne(node.value.length, start + lead, end), end);
      } else if ('children' in node) add(node);
    }
  };
  add(element);
  return offsets;
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

function* unitsOf({ value }: Text, start: number, source: string): Iterable<Span> {
  if (source === value) yield* oneByOne(value.length, start, start + source.length);
  else for (const [from, to] of align(value, source)) yield [start + from, start + to];
}

function* oneByOne(length: number, start: number, end: number): Iterable<Span> {
  for (let at = start; at < start + length; at++) yield [Math.min(end, at), Math.min(end, at + 1)];
}

const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{0,30});/uy;

/** Where each unit of a text node stands in its source, across escapes, entities and indents. */
function align(value: string, source: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (let index = 0; index < value.length; index++) {
    const unit = value.charAt(index);
    let length = 1;
    if (source.charAt(at) === '\\' && source.charAt(at + 1) === unit) at++;
    else if (source.charAt(at) === '&') {
      entity.lastIndex = at;
      const typed = entity.exec(source)?.[0];
      // "&amp;" is one ampersand; "&amp" without a semicolon is four letters more.
      if (typed !== undefined && !value.startsWith(typed, index)) length = typed.length;
    } else if (source.charAt(at) !== unit) {
      // The start of a line in a list or a quotation.
      const next = source.indexOf(unit, at);
      if (next >= 0 && next - at < 200) at = next;
    }
    spans.push([Math.min(at, source.length), Math.min(at + length, source.length)]);
    at += length;
  }
  return spans;
}

/** Whether a section's content is nothing at all, comments apart. */
export function saysNothing(blocks: readonly RootContent[]): boolean {
  return blocks.every((block) => isBare(block));
}

function isBare(node: Nodes): boolean {
  if (node.type === 'html') return /^\s*(?:<!--(?:[^-]|-(?!->))*-->\s*)*$/u.test(node.value);
  if (node.type === 'definition' || node.type === 'thematicBreak') return true;
  if (node.type === 'text') return node.value.trim() === '';
  if ('children' in node) return node.children.every((child) => isBare(child));
  return node.type === 'break';
}
