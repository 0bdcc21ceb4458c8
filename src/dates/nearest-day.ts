import { Temporal } from 'temporal-polyfill';
import { months, numberOfName } from './calendar-words.ts';

/**
 * The day that was probably meant by a date that does not exist: `31.02.2026` is the last of
 * February, `09.24.2026` has its numbers the other way round, `15.07.20221` a digit too many.
 * `undefined` where it can't be told.
 */
export function nearestDay(
  typed: string,
  today: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  const found =
    /^\s*(?<day>\d{1,2})\s*[./-]\s*(?<month>\d{1,2})\s*[./-]\s*(?<year>\d{2,6})\s*$/u.exec(typed) ??
    /^\s*(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})\s*$/u.exec(typed) ??
    /^\s*(?<day>\d{1,2})\.?\s*(?<name>\p{L}+)\.?\s*(?<year>\d{2,6})\s*$/u.exec(typed);
  const { day = '', month = '', name, year = '' } = found?.groups ?? {};
  const meant = nearestYear(year, today);
  if (meant === undefined) return undefined;
  return inYear(
    meant,
    name === undefined ? Number(month) : numberOfName(name, months),
    Number(day),
  );
}

function inYear(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (month > 12) return day <= 12 && month <= 31 ? inYear(year, day, month) : undefined;
  if (month < 1) return undefined;
  return Temporal.PlainDate.from({ year, month, day: Math.max(1, day) }, { overflow: 'constrain' });
}

/** The year as typed; of one with a digit too many the one nearest to today. */
function nearestYear(typed: string, today: Temporal.PlainDate): number | undefined {
  if (typed.length === 4) return Number(typed);
  if (typed.length === 2) return 2000 + Number(typed);
  if (typed.length !== 5) return undefined;
  const distance = (year: number) => Math.abs(year - today.year);
  return [...typed]
    .map((_, index) => Number(typed.slice(0, index) + typed.slice(index + 1)))
    .toSorted((one, other) => distance(one) - distance(other))[0];
}
