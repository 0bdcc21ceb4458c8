import { Temporal } from 'temporal-polyfill';
import { anyOf, existing, months, numberOfName, weekdays } from './calendar-words.ts';
import { datesIn } from './dates-in-text.ts';

/** One day, several in a row, or the body's next meeting whatever its day. */
export type Meeting =
  | { type: 'days'; first: Temporal.PlainDate; last: Temporal.PlainDate }
  | { type: 'next' };

/** What the text in a field for a date says. */
export type DateReading<T> =
  /** `expected` is TT.MM.JJJJ where it is understood but not written out. */
  | { type: 'read'; value: T; expected?: string }
  /** A date by its form, of a day that does not exist. */
  | { type: 'invalid' }
  /** No date at all. */
  | { type: 'unread' };

/** Reads a date as people write it: `24.09.2026`, `24. Sept. 2026`, `Donnerstag, den 24.9.26`. */
export function readDate(text: string): DateReading<Temporal.PlainDate> {
  const reading = readDays(text);
  if (reading.type !== 'read') return reading;
  const { first, last } = reading.value;
  return first.equals(last) ? { ...reading, value: first } : { type: 'unread' };
}

/** Reads the day of a meeting, several days (`16.–18.12.2025`), or `nächste`; a time after it is passed over. */
export function readMeeting(text: string): DateReading<Meeting> {
  const reading = readDays(text);
  if (reading.type === 'unread' && nextMeeting.test(spaced(text))) {
    return { type: 'read', value: { type: 'next' } };
  }
  if (reading.type !== 'read') return reading;
  return { ...reading, value: { type: 'days', ...reading.value } };
}

const nextMeeting =
  /^(?:(?:zur|die|in der|auf der) )?n(?:ä|ae)chst(?:m(?:ö|oe)glich)?e[nr]?(?: Sitzung(?: .*)?)?$/iu;

/** A date as the letter prints it: TT.MM.JJJJ. */
export function formatDate(date: Temporal.PlainDate): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${twoDigits(date.day)}.${twoDigits(date.month)}.${String(date.year).padStart(4, '0')}`;
}

const monthName = `(?:${anyOf(months)})(?!\\p{L})`;
const lead = `(?:(?:${anyOf(weekdays)})(?:[.,]{1,2}\\s*|\\s+))?(?:(?:den|am|vom|der|dem)\\s+)?`;
const isoDay = '(?<isoYear>\\d{4})-(?<isoMonth>\\d{1,2})-(?<isoDay>\\d{1,2})(?!\\d)';
const year = "['’]?(?<year>\\d+)(?!\\d|\\s*(?:Uhr|h\\b|:))";
const germanDay =
  `(?<day>\\d{1,2})(?!\\d)(?:(?<gap1>\\s*)\\.?(?:(?<gap2>\\s*)` +
  `(?:(?<month>\\d{1,2})\\s*\\.|(?<monthName>${monthName})\\.?)(?:(?<gap3>\\s*)${year})?)?)?\\.?`;
const dayPart = new RegExp(`\\s*${lead}(?:${isoDay}|${germanDay})`, 'iuy');
const separator =
  /\s*(?:,?\s*bis(?:\s+(?:zum|einschließlich))?(?!\p{L})|und(?!\p{L})|[-–—/,+&])\s*/iuy;
const behindDate =
  /^\s*(?:$|[,;]?\s*(?:um|ab|von|T)?\s*\d{1,2}(?:[:.]\d{2})*\s*(?:Uhr|h\b|$|[-–]))|^\s*\(|^T\d/iu;

interface DayPart {
  day: number;
  month?: number;
  year?: number;
  isShort: boolean;
}

interface Days {
  first: Temporal.PlainDate;
  last: Temporal.PlainDate;
}

/** Composed, and with single blanks, so that no pattern has to try many. */
function spaced(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function readDays(typed: string): DateReading<Days> {
  const text = spaced(typed);
  const reading = readWritten(text);
  return reading.type === 'unread' ? readOnlyDate(text) : reading;
}

/** "Sitzung des Rates am 24.09.2026": the one date among other words. */
function readOnlyDate(text: string): DateReading<Days> {
  const [only, ...others] = datesIn(text);
  if (!only || others.length > 0) return { type: 'unread' };
  const { date } = only;
  if (!date) return { type: 'invalid' };
  return { type: 'read', value: { first: date, last: date }, expected: formatDate(date) };
}

function readWritten(text: string): DateReading<Days> {
  const { parts, rest } = dayParts(text);
  const last = parts.at(-1);
  if (!last || last.year === undefined || last.month === undefined) return { type: 'unread' };
  const days: Temporal.PlainDate[] = [];
  let { month, year } = last;
  for (const part of parts.toReversed()) {
    month = part.month ?? month;
    year = part.year ?? year;
    const day = existing(year, month, part.day);
    if (!day) return { type: 'invalid' };
    days.unshift(day);
  }
  const [first] = days;
  const final = days.at(-1);
  if (!first || !final) return { type: 'unread' };
  if (Temporal.PlainDate.compare(first, final) > 0) return { type: 'invalid' };
  const value = { first, last: final };
  if (!parts.some((part) => part.isShort) && behindDate.test(rest)) return { type: 'read', value };
  const expected = first.equals(final)
    ? formatDate(first)
    : `${formatDate(first)} bis ${formatDate(final)}`;
  return { type: 'read', value, expected };
}

function dayParts(text: string): { parts: DayPart[]; rest: string } {
  const parts: DayPart[] = [];
  let behind = 0;
  for (let at = 0; ; ) {
    dayPart.lastIndex = at;
    const found = dayPart.exec(text);
    if (!found) break;
    const part = partOf(found.groups ?? {});
    // "24.09.2026, 18 Uhr": what follows a whole date is no further day unless it is whole too.
    if (parts.at(-1)?.year !== undefined && part.year === undefined) break;
    parts.push(part);
    behind = dayPart.lastIndex;
    separator.lastIndex = behind;
    if (!separator.test(text)) break;
    at = separator.lastIndex;
  }
  return { parts, rest: text.slice(behind) };
}

function partOf(groups: Record<string, string | undefined>): DayPart {
  if (groups.isoYear) {
    return {
      day: Number(groups.isoDay),
      month: Number(groups.isoMonth),
      year: Number(groups.isoYear),
      isShort: false,
    };
  }
  const part: DayPart = { day: Number(groups.day), isShort: false };
  if (groups.month) part.month = Number(groups.month);
  else if (groups.monthName) part.month = numberOfName(groups.monthName, months);
  if (groups.year) {
    const isTwoDigit = groups.year.length === 2;
    part.year = isTwoDigit ? century(Number(groups.year)) : Number(groups.year);
    const hasBlank =
      groups.month !== undefined && [groups.gap1, groups.gap2, groups.gap3].some(Boolean);
    part.isShort = isTwoDigit || hasBlank;
  }
  return part;
}

function century(twoDigits: number): number {
  return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
}
