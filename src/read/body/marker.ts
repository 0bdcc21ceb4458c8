import { isAbbreviation } from './abbreviation.ts';
import { goesOnAsDate } from './date-start.ts';

/** How points are marked, as typed. */
export type TypedMarker = 'bullet' | '1.' | '1)' | 'a.' | 'a)' | 'A)';

/** The marker of a list item at the start of a line. */
export interface Marker {
  typed: TypedMarker;
  /** What the markers of one list have in common: CommonMark's bullets don't mix. */
  kind: string;
  /** The number or letter before the delimiter; empty for bullets. */
  value: string;
  /** CommonMark's own: such a list may begin inside a paragraph. */
  core: boolean;
  /** Needs no space after it: what Word puts into the clipboard for its bullets. */
  glued: boolean;
  /** A tab follows, as a word processor puts it: in running text nobody types one. */
  tabbed: boolean;
}

/** How much of a line `markerAt` has to see: a marker and the longest date or abbreviation. */
export const markerLength = 48;

const coreBullet = /^[-*+]/u;
const dash = /^–(?=[ \t]|$)/u;
const letterBullet = /^o(?=[ \t])/u;
const dot = /^[•‣·▪●○◦■\uF0B7]/u;
// CommonMark allows nine digits.
const number = /^(\d{1,9})([.)])(?=[ \t]|$)/u;
const letter = /^([a-z](?=[.)])|[A-Z](?=\)))([.)])(?=[ \t]|$)/u;

/** The marker that a line begins with, if any; `line` is without its indentation. */
export function markerAt(line: string): Marker | undefined {
  const marker = markerOf(line);
  if (!marker) return undefined;
  const length = marker.value.length + 1;
  return { ...marker, tabbed: line.charAt(length) === '\t' };
}

function markerOf(line: string): Omit<Marker, 'tabbed'> | undefined {
  const bullet = (coreBullet.exec(line) ?? dash.exec(line) ?? letterBullet.exec(line))?.[0];
  if (bullet !== undefined) {
    const core = coreBullet.test(bullet);
    return { typed: 'bullet', kind: bullet, value: '', core, glued: false };
  }
  const glyph = dot.exec(line)?.[0];
  if (glyph !== undefined) {
    return { typed: 'bullet', kind: glyph, value: '', core: false, glued: true };
  }
  const numbered = number.exec(line);
  if (numbered) {
    const [whole, value = '', delimiter] = numbered;
    if (delimiter === '.' && goesOnAsDate(Number(value), line.slice(whole.length)))
      return undefined;
    const typed = delimiter === '.' ? '1.' : '1)';
    return { typed, kind: typed, value, core: true, glued: false };
  }
  const lettered = letter.exec(line);
  if (lettered) {
    const [whole, value = '', delimiter] = lettered;
    if (delimiter === '.' && isAbbreviation(value, line.slice(whole.length))) return undefined;
    const typed = delimiter === '.' ? 'a.' : value < 'a' ? 'A)' : 'a)';
    return { typed, kind: typed, value, core: false, glued: false };
  }
  return undefined;
}

/** Beginnings of a line whose rest says nothing about its marker any more. */
const settled = [
  /^[^a-z\d]./iu,
  /^[a-z](?:[^.)]|\)[\s\S])/iu,
  /^\d+(?:[^\d.)]|\)[\s\S])/u,
  // Neither a number nor the first letter of a month or of `und`, `bis`, `oder`, `sowie`.
  /^\d+\.(?:[^ \t]|[ \t]+[^\s\d\u00A0\u202Fjfmasondub–/-])/iu,
];

/** Whether `markerAt` says of the beginning of a line what it would say of all of it. */
export function isSettled(beginning: string): boolean {
  return settled.some((pattern) => pattern.test(beginning));
}

/** Whether `marker` can be the next one of a list whose last marker had the value `previous`. */
export function follows(marker: Marker, previous: string): boolean {
  // A letter with a full stop that is out of order is rather the end of a sentence or a name.
  if (marker.typed !== 'a.') return true;
  const step = marker.value.charCodeAt(0) - previous.charCodeAt(0);
  return step >= 0 && step <= 2;
}

/** The number that a marker's value stands for: `c` is 3. */
export function numberOf(value: string): number {
  const digits = Number.parseInt(value, 10);
  return Number.isNaN(digits) ? value.toLowerCase().charCodeAt(0) - 96 : digits;
}
