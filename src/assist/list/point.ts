import { markersAt, nextMarkerText, type TypedMarker } from '../../read/body/marker.ts';

/** A text by its lines, from 0, as an editor has it: without their ends. */
export interface EditorLines {
  readonly count: number;
  line(row: number): string;
}

/** The line that a point of a list begins with. */
export interface PointLine {
  row: number;
  /** Blanks before the marker. */
  indent: string;
  marker: TypedMarker;
  /** The marker as typed: `2.`, `b)`, `–`. */
  typed: string;
  /** Between the marker and what it marks. */
  blank: string;
  /** `[x] ` with the blank behind it, where the point can be ticked. */
  box: string;
  content: string;
}

/** The point that begins on a line, if any. */
export function pointAt(lines: EditorLines, row: number): PointLine | undefined {
  const text = row >= 0 && row < lines.count ? lines.line(row) : '';
  const [indent = ''] = /^[ \t]*/u.exec(text) ?? [];
  const rest = text.slice(indent.length);
  const marker = likeliest(rest);
  if (!marker) return undefined;
  const head = rest.slice(0, marker.length);
  const typed = head.trimEnd();
  const blank = head.slice(typed.length);
  if (blank === '' || !mayBegin(lines, row, marker)) return undefined;
  const [box = ''] = /^\[[ xX]\](?:[ \t]+|$)/u.exec(rest.slice(marker.length)) ?? [];
  const content = rest.slice(marker.length + box.length);
  return { row, indent, marker, typed, blank, box, content };
}

/** Numbers and Markdown's bullets aside, a marker is one where a paragraph may begin, or behind a point. */
function mayBegin(lines: EditorLines, row: number, { kind, style }: TypedMarker): boolean {
  if (row === 0 || kind === 'decimal' || /^[-*+]$/u.test(style)) return true;
  const before = lines.line(row - 1).trim();
  return before === '' || before.endsWith(':') || markersAt(before).length > 0;
}

export function isEmptyPoint({ content }: PointLine): boolean {
  return content.trim() === '';
}

/** The column at which what belongs to a point stands. */
export function contentColumn({ indent, typed, blank }: PointLine): number {
  return indent.length + typed.length + blank.length;
}

/** `2.` → `3.`, `b)` → `c)`, `–` → `–`; `undefined` behind `z)`. */
export function markerAfter(typed: string): string | undefined {
  const marker = likeliest(`${typed} x`);
  if (!marker || marker.kind === 'bullet') return typed;
  return nextMarkerText({ ...marker, text: typed });
}

/** While it is typed, `i)` is a letter. */
function likeliest(line: string): TypedMarker | undefined {
  const markers = markersAt(line);
  return markers.find(({ kind }) => /Letter$/u.test(kind) && kind !== 'doubleLetter') ?? markers[0];
}

/** Whether markers of this kind are counted. */
export function isCounted({ marker }: PointLine): boolean {
  return marker.kind !== 'bullet';
}
