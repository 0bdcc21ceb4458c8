import type { Nodes, Parents, RootContent, Text } from 'mdast';
import type { Motion } from '../motion/motion.ts';
import { Lines } from '../text/lines.ts';
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

const lineIndex = new WeakMap<Motion, Lines>();

/** Lines and columns of a motion's text. */
export function linesIn(motion: Motion): Lines {
  const known = lineIndex.get(motion) ?? new Lines(motion.text);
  lineIndex.set(motion, known);
  return known;
}

export function placeIn(motion: Motion, start: number, end: number): Place {
  return linesIn(motion).place(start, end);
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
  const prose = found.map(({ units: _, code, ...draft }, index) => ({
    ...draft,
    plain: blank(draft.value, code),
    own: masked[index] ?? draft.value,
  }));
  remembered.set(blocks, prose);
  return prose;
}

interface Draft extends Omit<Prose, 'own' | 'plain'> {
  units: Offsets;
  code: Span[];
}

/** Appends text with where each of its UTF-16 units stands. */
class Offsets {
  value = '';
  readonly #units: Span[] = [];
  #end = 0;

  add(text: string, unit: (index: number) => Span, end: number) {
    for (let index = 0; index < text.length; index++) this.#units.push(unit(index));
    this.value += text;
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
    const units = new Offsets();
    const code: Span[] = [];
    inline(motion, node, units, code);
    const place = (start: number, end: number) => {
      const from = units.start(start);
      return placeIn(motion, from, end > start ? units.end(end - 1) : from);
    };
    if (units.value !== '') found.push({ value: units.value, kind, ...around, place, units, code });
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

function inline(motion: Motion, parent: Parents, units: Offsets, code: Span[]): void {
  for (const node of parent.children) {
    const start = node.position?.start.offset ?? units.end(units.value.length);
    const end = node.position?.end.offset ?? start;
    if (node.type === 'text') addText(motion, node, start, end, units);
    else if (node.type === 'break') units.add('\n', () => [start, end], end);
    else if (node.type === 'inlineCode') {
      const from = units.value.length;
      const lead = Math.max(0, Math.floor((end - start - node.value.length) / 2));
      units.add(node.value, (index) => within(start, end, lead + index), end);
      code.push([from, units.value.length]);
    } else if ('children' in node) inline(motion, node, units, code);
  }
}

function within(start: number, end: number, index: number): Span {
  return [Math.min(end, start + index), Math.min(end, start + index + 1)];
}

function addText(motion: Motion, node: Text, start: number, end: number, units: Offsets): void {
  const source = motion.text.slice(start, end);
  if (source === node.value) {
    units.add(node.value, (index) => within(start, end, index), end);
    return;
  }
  const aligned = align(node.value, source);
  units.add(
    node.value,
    (index) => {
      const [from, to] = aligned[index] ?? [source.length, source.length];
      return [start + from, start + to];
    },
    end,
  );
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
export function isEmpty(blocks: readonly RootContent[]): boolean {
  return blocks.every((block) => isBare(block));
}

function isBare(node: Nodes): boolean {
  if (node.type === 'html') return /^\s*(?:<!--(?:[^-]|-(?!->))*-->\s*)*$/u.test(node.value);
  if (node.type === 'definition' || node.type === 'thematicBreak') return true;
  if (node.type === 'text') return node.value.trim() === '';
  if ('children' in node) return node.children.every((child) => isBare(child));
  return node.type === 'break';
}
