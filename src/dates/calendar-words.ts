import { Temporal } from 'temporal-polyfill';

/** Days, weekdays and months as people write them in German. */

export const months = [
  ['januar', 'jänner', 'jaenner', 'jan', 'jän'],
  ['februar', 'feber', 'feb', 'febr'],
  ['märz', 'maerz', 'mär', 'mrz'],
  ['april', 'apr'],
  ['mai'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['dezember', 'dez'],
];

export const weekdays = [
  ['montag', 'mo'],
  ['dienstag', 'di'],
  ['mittwoch', 'mi'],
  ['donnerstag', 'do'],
  ['freitag', 'fr'],
  ['samstag', 'sonnabend', 'sa'],
  ['sonntag', 'so'],
];

/** From 1; 0 where the word is none of them. */
export function numberOfName(word: string, names: readonly string[][]): number {
  const lower = word.normalize('NFC').toLowerCase();
  return names.findIndex((spellings) => spellings.includes(lower)) + 1;
}

/** An alternative of a pattern for any of the words, composed or decomposed, the longest first. */
export function anyOf(names: readonly string[][]): string {
  return names
    .flatMap((spellings) => spellings.flatMap((word) => [word, word.normalize('NFD')]))
    .filter((word, at, all) => all.indexOf(word) === at)
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** A day of the calendar in a year of four digits. */
export function existing(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (year < 1000 || year > 9999 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth) return undefined;
  return Temporal.PlainDate.from({ year, month, day });
}
