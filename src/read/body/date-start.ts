import { anyOf, months } from '../../dates/calendar-words.ts';

const space = '[ \\t\\u00A0\\u202F]';
// `Jan` is also a first name: it wants a full stop or a number.
const month = `(?!jan(?![\\p{L}.]|${space}+\\d))(?:${anyOf(months)})(?![\\p{L}\\p{N}])`;
const otherDay = `(?:und|bis|oder|sowie|[-–/])${space}*\\d{1,2}\\.${space}*`;
const inWords = new RegExp(`^${space}+(?:${otherDay})?${month}`, 'iu');
const inNumbers = /^[ \t\u00A0\u202F]*(\d{1,2})\.[ \t\u00A0\u202F]*(?:\d{4}|\d{2})(?!\d)/u;

/**
 * Whether a line goes on as a date after its day and full stop: `24. September`,
 * `1. und 2. Mai`, `24. 09. 2026`.
 */
export function goesOnAsDate(day: number, rest: string): boolean {
  if (day < 1 || day > 31) return false;
  const line = rest.normalize('NFC');
  if (inWords.test(line)) return true;
  const number = Number(inNumbers.exec(line)?.[1]);
  return number >= 1 && number <= 12;
}
