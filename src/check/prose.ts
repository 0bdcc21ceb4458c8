import type { Nodes, Parents, RootContent, Text } from 'mdast';
import type { Motion } from '../motion/motion.ts';
import { Lines } from '../text/lines.ts';
import type { Place } from '../text/place.ts';

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

/** Appends text with where each UTF-16 unit stands. */
class Offsets {
  value = '';
  readonly starts: number[] = [];
  end = 0;

  add(text: string, starts: (index: number) => number, end: number) {
    for (let index = 0; index < text.length; index++) this.starts.push(starts(index));
    this.value += text;
    this.end = end;
  }
}

type Around = Pick<Prose, 'quoted' | 'listed'>;

function collect(motion: Motion, node: Nodes, around: Around, found: Draft[]): void {
  const kind = kindOf(node);
  if (kind && 'children' in node) {
    const units = new Offsets();
    const code: Span[] = [];
    inline(motion, node, units, code);
    const place = (start: number, end: number) =>
      placeIn(
        motion,
        units.starts[start] ?? units.end,
        end > start ? endOf(units, end) : (units.starts[start] ?? units.end),
      );
    if (units.value !== '') found.push({ value: units.value, kind, ...around, place, units, code });
  } else if ('children' in node) {
    const inside = {
      quoted: around.quoted || node.type === 'blockquote',
      listed: around.listed || node.type === 'list',
    };
    for (const child of node.children) collect(motion, child, inside, found);
  }
}

function endOf(units: Offsets, end: number): number {
  const last = units.starts[end - 1];
  const next = units.starts[end];
  if (last === undefined) return units.end;
  if (end >= units.starts.length) return units.end;
  // Markup may stand between the two: the part ends right behind its last character.
  return next !== undefined && next - last <= 1 ? next : last + 1;
}

function kindOf(node: Nodes): Prose['kind'] | undefined {
  if (node.type === 'paragraph') return 'paragraph';
  if (node.type === 'heading') return 'heading';
  if (node.type === 'tableCell') return 'cell';
  return undefined;
}

function inline(motion: Motion, parent: Parents, units: Offsets, code: Span[]): void {
  for (const node of parent.children) {
    const start = node.position?.start.offset ?? units.end;
    const end = node.position?.end.offset ?? start;
    if (node.type === 'text') addText(motion, node, start, end, units);
    else if (node.type === 'break') units.add('\n', () => start, end);
    else if (node.type === 'inlineCode') {
      const from = units.value.length;
      const lead = Math.max(0, Math.floor((end - start - node.value.length) / 2));
      units.add(node.value, (index) => Math.min(end, start + lead + index), end);
      code.push([from, units.value.length]);
    } else if ('children' in node) inline(motion, node, units, code);
  }
}

function addText(motion: Motion, node: Text, start: number, end: number, units: Offsets): void {
  const source = motion.text.slice(start, end);
  if (source === node.value) {
    units.add(node.value, (index) => start + index, end);
    return;
  }
  const starts = align(node.value, source);
  units.add(node.value, (index) => start + (starts[index] ?? source.length), end);
}

/** For each unit of a text node its offset in the source, across escapes, entities and indents. */
export function align(value: string, source: string): number[] {
  const starts: number[] = [];
  let at = 0;
  for (let index = 0; index < value.length; index++) {
    const unit = value.charAt(index);
    if (source.charAt(at) === '\\' && source.charAt(at + 1) === unit) at++;
    else if (source.charAt(at) !== unit) {
      const entity = /^&[#\w]{1,31};/u.exec(source.slice(at, at + 34));
      if (entity) {
        starts.push(at);
        at += entity[0].length;
        continue;
      }
      const next = source.indexOf(unit, at);
      if (next >= 0 && next - at < 200) at = next;
    }
    starts.push(Math.min(at, source.length));
    at++;
  }
  return starts;
}

const opening: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”',
  '»': '«',
  '‚': '‘’',
};

/** Blanks quotations out with spaces, also those that run over several blocks. */
function maskQuotations(drafts: readonly Draft[]): string[] {
  const spans: Span[][] = drafts.map((draft) => [...draft.code]);
  let open: { block: number; at: number; closers: string } | undefined;
  const close = (block: number, at: number) => {
    if (!open) return;
    for (let index = open.block; index <= block; index++) {
      const from = index === open.block ? open.at + 1 : 0;
      spans[index]?.push([from, index === block ? at : Number.POSITIVE_INFINITY]);
    }
    open = undefined;
  };
  drafts.forEach(({ value }, block) => {
    let straight = -1;
    for (let at = 0; at < value.length; at++) {
      const mark = value.charAt(at);
      if (open?.closers.includes(mark)) close(block, at);
      else if (mark === '"' && !open) {
        if (straight >= 0) spans[block]?.push([straight + 1, at]);
        straight = straight >= 0 ? -1 : at;
      } else {
        const closers = opening[mark];
        // Across blocks the newest opening mark counts: an earlier one was never closed.
        if (closers && open?.block !== block) open = { block, at, closers };
      }
    }
  });
  return drafts.map((draft, index) => blank(draft.value, spans[index] ?? []));
}

type Span = [start: number, end: number];

function blank(value: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(at, start);
    const to = Math.max(from, Math.min(end, value.length));
    result += value.slice(at, from) + value.slice(from, to).replace(/[^\n]/g, ' ');
    at = to;
  }
  return result + value.slice(at);
}

/** A sentence of running text: offsets in it. */
export interface Sentence {
  start: number;
  end: number;
}

const abbreviation =
  /(?:^|[\s(„»])(?:\p{L}|\d{1,2}|[IVX]+|Abs|Art|Az|Bd|Dr|Drs|Hrsg|Mio|Mrd|Nr|Nrn|Prof|Str|St|Tel|Tsd|Vgl|bspw|bzgl|bzw|ca|dgl|evtl|etc|exkl|gem|ggf|ggfs|inkl|lfd|max|min|sog|usw|vgl|z\.B|u\.a|d\.h|i\.d\.R|zzgl)\.$/u;

/** The sentences of a text; an abbreviation or an ordinal ends none. Colons end one. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    let from = start;
    while (from < end && /[\s"“”»«)\]–-]/u.test(text.charAt(from))) from++;
    if (from < end) sentences.push({ start: from, end });
    start = end;
  };
  for (const match of text.matchAll(/[.!?:…]["“”«)]{0,3}(?=\s)|\n(?=[ \t]*\n)/gu)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(start, match.index - 14), match.index + 1);
    if (match[0].startsWith('.') && abbreviation.test(before)) continue;
    push(end);
  }
  push(text.length);
  return sentences;
}

/** Whether a section's content is nothing at all, comments apart. */
export function isEmpty(blocks: readonly RootContent[]): boolean {
  return blocks.every((block) => isBare(block));
}

function isBare(node: Nodes): boolean {
  if (node.type === 'html') return /^(?:\s*<!--(?:[^-]|-(?!->))*-->\s*)*$/u.test(node.value);
  if (node.type === 'definition' || node.type === 'thematicBreak') return true;
  if (node.type === 'text') return node.value.trim() === '';
  if ('children' in node) return node.children.every((child) => isBare(child));
  return node.type === 'break';
}
