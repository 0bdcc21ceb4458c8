import type { MarkerKind } from './marker.ts';

const roman = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

/** A number from 1 to 399 in small Roman numerals. */
export function romanOf(number: number): string {
  let text = '';
  let left = number;
  for (const [numeral, value] of roman) {
    while (left >= value) {
      text += numeral;
      left -= value;
    }
  }
  return text;
}

/** The number that Roman numerals of one case write, as they are rightly written: `IIII` is none. */
export function numberOfRoman(numerals: string): number | undefined {
  const lower = numerals.toLowerCase();
  if (lower !== numerals && numerals.toUpperCase() !== numerals) return undefined;
  let number = 0;
  let rest = lower;
  for (const [numeral, value] of roman) {
    while (rest.startsWith(numeral)) {
      rest = rest.slice(numeral.length);
      number += value;
    }
  }
  return rest === '' && number > 0 && number < 400 && romanOf(number) === lower
    ? number
    : undefined;
}

/** A number as the markers of a kind write it; `undefined` where they can't. */
export function numeralOf(number: number, kind: Exclude<MarkerKind, 'bullet'>): string | undefined {
  switch (kind) {
    case 'upperRoman':
      return number < 1 || number > 399 ? undefined : romanOf(number).toUpperCase();
    case 'lowerRoman':
      return number < 1 || number > 399 ? undefined : romanOf(number);
    case 'upperLetter':
      return letterOf(number)?.toUpperCase();
    case 'lowerLetter':
      return letterOf(number);
    case 'doubleLetter':
      return letterOf(number)?.repeat(2);
    default:
      return String(number);
  }
}

function letterOf(number: number): string | undefined {
  return number >= 1 && number <= 26 ? String.fromCharCode(96 + number) : undefined;
}
