import { type Marker, markerAt } from '../../read/body/marker.ts';

/** A text by its lines, from 0, as an editor has it: without their ends. */
export interface Lines {
  readonly count: number;
  line(row: number): string;
}

/** The line that a point of a list begins with. */
export interface Point {
  row: number;
  /** Blanks before the marker. */
  indent: string;
  marker: Marker;
  /** The marker as typed: `2.`, `b)`, `–`. */
  typed: string;
  /** Between the marker and what it marks. */
  blank: string;
  /** `[x] ` with the blank behind it, where the point can be ticked. */
  box: string;
  content: string;
}

const markerLine = /^([ \t]*)((?:[A-Za-z0-9]+[.)]|\S)([ \t]*)(\[[ xX]\](?:[ \t]+|$))?)/u;

/** The point that begins on a line, if any. */
export function pointAt(lines: Lines, row: number): Point | undefined {
  const text = row >= 0 && row < lines.count ? lines.line(row) : '';
  const [, indent = '', head = '', blank = '', box = ''] = markerLine.exec(text) ?? [];
  const marker = head === '' ? undefined : markerAt(text.slice(indent.length));
  if (!marker || blank === '' || !mayBegin(lines, row, marker)) return undefined;
  const typed = head.slice(0, head.length - blank.length - box.length);
  return {
    row,
    indent,
    marker,
    typed,
    blank,
    box,
    content: text.slice(indent.length + head.length),
  };
}

/** What CommonMark doesn't know is a marker only where a paragraph may begin, or behind a point. */
function mayBegin(lines: Lines, row: number, { core }: Marker): boolean {
  if (core || row === 0) return true;
  const before = lines.line(row - 1).trim();
  return before === '' || markerAt(before) !== undefined;
}

export function isEmpty({ content }: Point): boolean {
  return content.trim() === '';
}

/** The column at which what belongs to a point stands. */
export function contentColumn({ indent, typed, blank }: Point): number {
  return indent.length + typed.length + blank.length;
}

/** `2.` → `3.`, `b)` → `c)`, `–` → `–`; `undefined` behind `z)`. */
export function following(typed: string): string | undefined {
  const delimiter = typed.at(-1) ?? '';
  const value = typed.slice(0, -1);
  if (/^\d+$/u.test(value)) return `${Number(value) + 1}${delimiter}`;
  if (!/^[a-z]$/iu.test(value)) return typed;
  const next = String.fromCharCode((value.codePointAt(0) ?? 0) + 1);
  return /[a-z]/iu.test(next) ? `${next}${delimiter}` : undefined;
}

/** Whether markers of this kind are counted. */
export function isCounted({ marker }: Point): boolean {
  return marker.typed !== 'bullet';
}
