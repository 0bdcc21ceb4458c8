import { Temporal } from 'temporal-polyfill';

/** A date with day, month and year in running text. */
export interface DateInText {
  start: number;
  end: number;
  typed: string;
  /** Absent where there is no such day. */
  day?: Temporal.PlainDate;
}

const months = [
  'januar|jan|jänner',
  'februar|feb',
  'märz|mrz|maerz',
  'april|apr',
  'mai',
  'juni|jun',
  'juli|jul',
  'august|aug',
  'september|sept|sep',
  'oktober|okt',
  'november|nov',
  'dezember|dez',
];

// At most one blank between the parts: more is a table, not a date.
const inFigures =
  /(?<![\d.,/-])(\d{1,2})\.[ \u00A0]?(\d{1,2})\.[ \u00A0]?(\d{4,6})(?![\d/]|[.,-]\d)/gu;
const inWords = new RegExp(
  `(?<![\\d.,/-])(\\d{1,2})\\.[ \\u00A0]?(${months.join('|')})\\.?[ \\u00A0](\\d{4,6})(?![\\d/]|[.,-]\\d)`,
  'giu',
);

/** All dates of a text whose day, month and year stand there, existing or not. */
export function datesIn(text: string): DateInText[] {
  return [
    ...[...text.matchAll(inFigures)].map((match) => dateOf(match, Number(match[2]))),
    ...[...text.matchAll(inWords)].map((match) => dateOf(match, monthOf(match[2] ?? ''))),
  ].sort((a, b) => a.start - b.start);
}

function monthOf(word: string): number {
  const typed = word.toLowerCase();
  return months.findIndex((names) => names.split('|').includes(typed)) + 1;
}

function dateOf(match: RegExpExecArray, month: number): DateInText {
  const typed = match[0];
  const found = { start: match.index, end: match.index + typed.length, typed };
  const year = Number(match[3]);
  const day = Number(match[1]);
  if ((match[3] ?? '').length > 4 || year < 1000 || month < 1 || month > 12 || day < 1)
    return found;
  if (day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth) return found;
  return { ...found, day: Temporal.PlainDate.from({ year, month, day }) };
}
