import {
  filledDigits,
  type Marker,
  type MarkerKind,
  markerParts,
  withoutZeros,
} from '../../counting/marker.ts';
import { numberOfRoman, numeralOf } from '../../counting/numerals.ts';
import { isAbbreviation } from './abbreviation.ts';
import { goesOnAsDate } from './date-start.ts';

/*
 * The one table of what marks a point: reading and the Enter key follow it.
 */

/** A marker at the start of a line. */
export interface TypedMarker extends Marker {
  /** Offset in the line from which on the point's own text stands. */
  length: number;
  /** What the markers of one list have in common: `1.` and `1)` are not of one style. */
  style: string;
  /** A letter behind the number: `a` of `2a.` */
  suffix: string;
}

/** Blanks of any width; in a line all of them part words alike. */
export const blanks = ' \\t\\u00A0\\u2000-\\u200A\\u202F';
const behind = `(?=[${blanks}]|$)`;
const brackets = '(?:\\.\\)|[.)])';

/** What Word puts into the clipboard for its bullets, and what it looks like. */
const wordBullets: Readonly<Record<string, string>> = {
  '\uF0B7': '•',
  '\uF0A7': '▪',
  '\uF0A8': '▫',
  '\uF06E': '■',
  '\uF06F': '○',
  '\uF076': '❖',
  '\uF0D8': '➢',
  '\uF0E8': '➔',
  '\uF0E0': '→',
  '\uF0FC': '✓',
  '\uF0A1': '○',
  '\uF02D': '–',
};

interface Row {
  kinds: readonly Exclude<MarkerKind, 'bullet'>[];
  pattern: RegExp;
}

const rows: readonly Row[] = [
  { kinds: ['section'], pattern: new RegExp(`^§[${blanks}]?\\d{1,3}[a-z]?${behind}`, 'u') },
  { kinds: ['paragraph'], pattern: new RegExp(`^\\(\\d{1,3}[a-z]?\\)${behind}`, 'u') },
  {
    kinds: ['outline'],
    pattern: new RegExp(`^\\d{1,2}(?:\\.\\d{1,2}){1,3}[.)]?${behind}`, 'u'),
  },
  // Only a number may stand without a blank: `1.Text`.
  {
    kinds: ['decimal'],
    pattern: new RegExp(`^\\d{1,3}(?:[a-z]?${brackets}${behind}|${brackets}(?=[\\p{L}„“"»]))`, 'u'),
  },
  {
    kinds: ['lowerRoman', 'doubleLetter', 'lowerLetter'],
    pattern: new RegExp(`^(?:[a-z]{1,7}${brackets}|\\([a-z]{1,7}\\))${behind}`, 'u'),
  },
  {
    kinds: ['upperRoman', 'upperLetter'],
    pattern: new RegExp(`^(?:[A-Z]{1,7}${brackets}|\\([A-Z]{1,7}\\))${behind}`, 'u'),
  },
];

const glyphs = `•‣·▪▫●○◦■❖➢➤►➔✓✔${Object.keys(wordBullets).join('')}`;
const bullet = new RegExp(`^(?:[-*+]${behind}|[–—→⇒o](?=[${blanks}])|[${glyphs}])`, 'u');
/** A marker in bold. */
const bold = new RegExp(
  `^(\\*\\*|__|\\*)(?=[\\d(§a-zA-Z])([^*_${blanks}]{1,9}|§[${blanks}]?\\d{1,3}[a-z]?)\\1${behind}`,
  'u',
);
const blankRun = new RegExp(`[${blanks}]+`, 'gu');
const gap = new RegExp(`^[${blanks}]*`, 'u');
/** Most lines are none: nothing else need be asked of them. */
const first = new RegExp(`^(?:[§(\\d*_\\-+–—→⇒${glyphs}]|[a-zA-Z]{1,7}[.)]|o[${blanks}])`, 'u');

/**
 * What the beginning of a line may be as a marker, the likelier first; none where it is none,
 * whatever stands around: a date, an amount, an abbreviation. `i)` is a letter or a number.
 *
 * @param line Without its indentation.
 * @param next The line below, for what a line's end cuts in two.
 */
export function markersAt(line: string, next = ''): TypedMarker[] {
  if (!first.test(line)) return [];
  const inBold = bold.exec(line);
  if (inBold) {
    const [whole, , inner = ''] = inBold;
    const length = whole.length + lengthOf(gap, line.slice(whole.length));
    return numbered(`${inner} `, line.slice(length), next).map((marker) => ({ ...marker, length }));
  }
  const mark = bullet.exec(line)?.[0];
  // The number of a page: `– 2 –`
  if (mark !== undefined && /^[-–—]$/u.test(mark) && line.trimEnd().endsWith(` ${mark}`)) return [];
  if (mark !== undefined) {
    const text = /[-*+]/u.test(mark) ? '' : (wordBullets[mark] ?? mark);
    const length = mark.length + lengthOf(gap, line.slice(mark.length));
    return [{ kind: 'bullet', text, length, style: mark, suffix: '' }];
  }
  return numbered(line, undefined, next);
}

function numbered(line: string, restBehind: string | undefined, next: string): TypedMarker[] {
  for (const { kinds, pattern } of rows) {
    const whole = pattern.exec(line)?.[0];
    if (whole === undefined) continue;
    const length = whole.length + lengthOf(gap, line.slice(whole.length));
    const ownLine = restBehind ?? line.slice(length);
    // A line's end may cut a date in two.
    const rest = ownLine.trim() === '' && /^\p{L}/u.test(next) ? ` ${next}` : ownLine;
    const text = whole.replace(blankRun, ' ');
    return inOrder(kinds, text).flatMap((kind) => {
      const marker = counted(kind, text);
      if (!marker || isNone(marker, rest, ownLine, next)) return [];
      return [{ ...marker, length }];
    });
  }
  return [];
}

/** Of single letters only `i` is rather a number. */
function inOrder<K extends MarkerKind>(kinds: readonly K[], text: string): readonly K[] {
  const isLetter = kinds.length > 1 && /^\(?[a-hj-z][.)]/iu.test(text);
  return isLetter ? kinds.toReversed() : kinds;
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

function counted(
  kind: Exclude<MarkerKind, 'bullet'>,
  text: string,
): Omit<TypedMarker, 'length'> | undefined {
  const letters = /[a-z]+/iu.exec(text)?.[0] ?? '';
  const { before, numeral, after } = markerParts({ kind, text });
  let number: number | undefined;
  let suffix = '';
  switch (kind) {
    case 'upperRoman':
    case 'lowerRoman':
      number = numberOfRoman(letters);
      break;
    case 'upperLetter':
    case 'lowerLetter':
      number = letters.length === 1 ? letters.toLowerCase().charCodeAt(0) - 96 : undefined;
      break;
    case 'doubleLetter':
      number = /^([a-z])\1$/u.test(letters) ? letters.charCodeAt(0) - 96 : undefined;
      break;
    default:
      number = Number(numeral);
      suffix = letters;
  }
  if (number === undefined) return undefined;
  return {
    kind,
    text,
    number,
    suffix,
    style: `${kind} ${withoutZeros(before)}#${after.replace(suffix, '')}`,
  };
}

const unit =
  '(?:€|EUR|Euro|Cent|Ct|%|‰|Prozent|Uhr|Mio|Mrd|Tsd|Mill|Millionen|Milliarden|km|qm|m²|ha|kWh)';
const beforeUnit = new RegExp(`^[${blanks}]*${unit}(?![\\p{L}\\d])`, 'u');
const otherOrdinal = new RegExp(
  `^[${blanks}]*(?:und|bis|oder|sowie|u\\.|[-–/])[${blanks}]*\\d+\\.`,
  'u',
);
const cited =
  /^(?:Abs|Absatz|Absätze|Satz|Sätze|Nr|Nummer|Ziffer|Ziff|Buchst|Buchstabe|lit|Halbs|Halbsatz|S)(?![\p{L}])/u;
const sentenceEnd = /[.!?;:,][“"”»«’)\]]*$/u;

/** Whether a marker is none, whatever stands around it. */
function isNone(
  { kind, text, number = 0 }: Omit<TypedMarker, 'length'>,
  rest: string,
  ownLine: string,
  next: string,
): boolean {
  if (kind === 'section') {
    const title = ownLine.trim();
    if (title === '') return false;
    if (cited.test(title) || !/^[\p{Lu}\d„»"(–-]/u.test(title) || sentenceEnd.test(title))
      return true;
    // A wrapped sentence: "§ 5 Gemeindeordnung regelt, dass die / Gemeinde …"
    return /^[\p{Ll}]/u.test(next.trim());
  }
  if (beforeUnit.test(rest)) return true;
  if (kind === 'decimal' || kind === 'outline') {
    if (kind === 'decimal' && !/^\d+[a-z]?\.?\)/u.test(text)) {
      if (goesOnAsDate(number, ` ${rest}`) || otherOrdinal.test(rest)) return true;
    }
    return false;
  }
  if (text.endsWith('.')) return isAbbreviation(text.replace(/\W/gu, ''), rest);
  return false;
}

/**
 * The marker of the point after `marker` in its list, as typed: `10.` behind `09.`; `undefined`
 * where none can be, as behind `z)` and `999.`.
 */
export function nextMarkerText(marker: Marker): string | undefined {
  if (marker.kind === 'bullet' || marker.number === undefined) return undefined;
  const { before, numeral, after } = markerParts(marker);
  const next = numeralOf(marker.number + 1, marker.kind);
  if (next === undefined || numeral === '') return undefined;
  const filled = next.padStart(filledDigits(marker), '0');
  const typed = `${withoutZeros(before)}${filled}${after.replace(/^[a-z](?=\W|$)/u, '')}`;
  return rows.some(({ pattern }) => pattern.test(`${typed} `)) ? typed : undefined;
}

/** Whether one marker goes on from another of its style: `2` and `1a` after `1`, `1b` and `2` after `1a`. */
export function goesOnFrom(last: CountedMarker, next: CountedMarker): boolean {
  const step = (next.number ?? 0) - (last.number ?? 0);
  if (step === 1) return next.suffix === '' || next.suffix === 'a';
  if (step !== 0 || next.suffix === '') return false;
  return last.suffix === '' ? next.suffix === 'a' : next.suffix > last.suffix;
}

export type CountedMarker = Pick<TypedMarker, 'number' | 'suffix'>;

/** Whether a marker is the first of its kind. */
export function isFirst({ kind, number }: TypedMarker): boolean {
  return kind === 'section' || kind === 'bullet' || number === 1;
}
