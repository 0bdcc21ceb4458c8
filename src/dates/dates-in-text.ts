import type { Temporal } from 'temporal-polyfill';
import { remembering } from '../text/remembering.ts';
import { anyOf, existing, months, numberOfName, weekdays } from './calendar-words.ts';

/** A date in running text. */
export interface DateInText {
  /** Offsets in the text, without the weekday. */
  start: number;
  end: number;
  /** `undefined` where the day does not exist. */
  date: Temporal.PlainDate | undefined;
  /** The weekday before it; 1 is Monday. */
  weekday?: { start: number; end: number; day: number };
}

/**
 * The dates with a year in running text, in order. Careful rather than complete: numbers of
 * sections, paragraphs and products, times, amounts and addresses of the network are none.
 */
export const datesIn = remembering((text): readonly DateInText[] => {
  const dates: DateInText[] = [];
  for (const found of text.matchAll(written)) {
    const before = text.slice(Math.max(0, found.index - 80), found.index);
    if (isNumberOfSomething.test(before) || isAddress.test(before)) continue;
    const start = found.index;
    const weekday = weekdayBefore(before, start);
    const date = dateOf(found.groups ?? {}, weekday !== undefined);
    if (date === 'none') continue;
    dates.push({ start, end: start + found[0].length, date, ...(weekday ? { weekday } : {}) });
  }
  return dates;
});

const month = `(?<monthName>${anyOf(months)})(?![\\p{L}\\p{M}])`;
const written = new RegExp(
  '(?<![\\p{L}\\p{M}\\d_]|\\d[.,:])(?:' +
    '(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})(?!-)|' +
    `(?<day>\\d{1,2})(?:\\s{0,2}\\.\\s{0,2}(?<month>\\d{1,2})\\s{0,2}\\.|(?:\\.\\s{0,2}|\\s)${month}\\.?)` +
    '\\s{0,2}(?<year>\\d{4,5}|\\d{2})' +
    ')(?![\\p{L}\\p{M}\\d_]|[.:]\\d)',
  'giu',
);

/** "§ 12.10.2020", "Produkt 11.12.2010": it is no date that comes then. */
const isNumberOfSomething =
  /(?:§|(?<!\p{L})(?:Nr|Nummer|Ziff|Ziffer|Abs|Absatz|Art|Artikel|Kap|Kapitel|Abschnitt|Punkt|Version|TOP|Vorlage|Drucksache|Drs|Akz|Gz|Konto|Produkt\p{L}*|Kostenstelle|Haushaltsstelle|Az|Aktenzeichen|Tel|Telefon|Fax|IP)\.?:?)\s{0,2}$/iu;

const isAddress = /(?:\/\/|www\.)\S*$|[\w-]\/$/iu;

/** @param isSure whether a weekday stands before it: `Montag, 24.9.26` is no number. */
function dateOf(
  groups: Record<string, string | undefined>,
  isSure: boolean,
): DateInText['date'] | 'none' {
  if (groups.isoYear) {
    const [year, month, day] = [groups.isoYear, groups.isoMonth, groups.isoDay].map(Number);
    if (!year || !month || !day || month > 12 || day > 31 || year < 1000) return 'none';
    return existing(year, month, day);
  }
  const year = groups.year ?? '';
  const day = Number(groups.day);
  const month = groups.month ? Number(groups.month) : numberOfName(groups.monthName ?? '', months);
  if (year.length === 2) {
    const isFull = isSure || (groups.day?.length === 2 && groups.month?.length === 2);
    return (isFull && existing(2000 + Number(year), month, day)) || 'none';
  }
  const date = year.length === 4 ? existing(Number(year), month, day) : undefined;
  return date ?? (isMeantAsDate(day, month, year) ? undefined : 'none');
}

/** Whether a day that doesn't exist can be nothing but a slip: 31.02.2026, 15.07.20221. */
function isMeantAsDate(day: number, month: number, year: string): boolean {
  if (year.length === 5) return /^(?:19|20)/.test(year) && day <= 31 && month <= 12;
  return /^[12]/.test(year) && (day <= 31 ? month < 20 : day < 40 && month <= 12);
}

const dayNames = anyOf(weekdays.map((names) => names.filter((name) => name.length > 2)));
const weekdayAtEnd = new RegExp(
  `(?<![\\p{L}\\d-])(?<name>${dayNames})(?:vormittag|mittag|nachmittag|abend)?,?\\s{1,2}(?:(?:den|dem|der)\\s{1,2})?$`,
  'iu',
);
/** "So" without a mark behind it is more often a word. */
const shortAtEnd =
  /(?<![\p{L}\d-])(?<name>Mo|Di|Mi|Do|Fr|Sa|So(?=[.,]))(?:\.,?|,)?\s{0,2}(?:(?:den|dem)\s{1,2})?$/u;
/** "Montag bis Freitag, 25.09.2026": the date may be that of the first day. */
const isOneOfSeveral =
  /(?:tag|bend|woch|(?<!\p{L})(?:Mo|Di|Mi|Do|Fr|Sa|So)\.?),?\s{0,2}(?:bis|und|oder|[-–/])\s{0,2}$/u;

function weekdayBefore(before: string, end: number): DateInText['weekday'] {
  const found = weekdayAtEnd.exec(before) ?? shortAtEnd.exec(before);
  const name = found?.groups?.name;
  if (!found || !name || isOneOfSeveral.test(before.slice(0, found.index))) return undefined;
  const start = end - before.length + found.index;
  return { start, end: start + name.length, day: numberOfName(name, weekdays) };
}
