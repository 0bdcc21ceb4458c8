/** How a point is marked, the outermost level of a text first. */
export const markerKinds = [
  'section',
  'upperRoman',
  'upperLetter',
  'paragraph',
  'decimal',
  'outline',
  'lowerLetter',
  'doubleLetter',
  'lowerRoman',
  'bullet',
] as const;

/**
 * `section` is `§ 5`, `paragraph` `(2)`, `decimal` `2.`, `outline` `2.1`, `doubleLetter` `aa)`;
 * letters and Roman numbers in any brackets.
 */
export type MarkerKind = (typeof markerKinds)[number];

/** What stands before a point. */
export interface Marker {
  kind: MarkerKind;
  /**
   * As typed, which is as it is printed: `1.)`, `(2a)`, `§ 5`, `➢`. Empty for a bullet of which
   * only the level is known: Markdown's own are nobody's choice.
   */
  text: string;
  /** What it counts: 5 for `e)`, 4 for `IV.`, 3 for `2.3` and for `cc)`; absent for bullets. */
  number?: number;
}

/** Markdown's own bullet. */
export const plainBullet: Marker = { kind: 'bullet', text: '' };

const bullets = ['•', '–', '▪'] as const;

/** What it is printed as on a level, counted from 0. */
export function printedBullet(level: number): string {
  return bullets[level % bullets.length] ?? '•';
}

/** Without zeros before it, which nobody counts with. */
const number = /0(?!\d)|[1-9]\d*/u;

const numerals: Record<Exclude<MarkerKind, 'bullet'>, RegExp> = {
  section: number,
  upperRoman: /[IVXLC]+/u,
  upperLetter: /[A-Z]/u,
  paragraph: number,
  decimal: number,
  outline: /(?:0|[1-9]\d*)(?=\D*$)/u,
  lowerLetter: /[a-z]/u,
  doubleLetter: /[a-z]+/u,
  lowerRoman: /[ivxlc]+/u,
};

/** A marker's parts: `(`, `2` and `a)` of `(2a)`. */
export interface MarkerParts {
  before: string;
  numeral: string;
  after: string;
}

/** The parts of a marker; all of a bullet is `before`. */
export function markerParts({ kind, text }: Marker): MarkerParts {
  const match = kind === 'bullet' ? null : numerals[kind].exec(text);
  if (!match) return { before: text, numeral: '', after: '' };
  const end = match.index + match[0].length;
  return { before: text.slice(0, match.index), numeral: match[0], after: text.slice(end) };
}

/** To how many digits zeros fill up a marker's number: to two in `09.`; 0 where there are none. */
export function filledDigits(marker: Marker): number {
  const { before, numeral } = markerParts(marker);
  const zeros = marker.kind === 'bullet' ? 0 : before.length - withoutZeros(before).length;
  return zeros === 0 ? 0 : zeros + numeral.length;
}

/** What stands before a number and the zeros that fill it up: `1.` before `09`. */
export function withoutZeros(before: string): string {
  return before.replace(/0+$/u, '');
}
