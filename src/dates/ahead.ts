import { Temporal } from 'temporal-polyfill';
import { formatDate } from './dates.ts';

/** A year of whole weeks, in days: what it moves keeps its day of the week. */
const year = 52 * 7;

/**
 * An example as somebody would write it today: where a day in it has passed, all of its days are
 * moved by whole years, so that they lie ahead in the same order and on the same days of the week.
 */
export function ahead(example: string, today: Temporal.PlainDate): string {
  const days = [...example.matchAll(written)].map(dayOf);
  const first = days.toSorted(Temporal.PlainDate.compare)[0];
  if (!first || Temporal.PlainDate.compare(first, today) > 0) return example;
  const passed = first.until(today, { largestUnit: 'days' }).days;
  const moved = { days: (Math.floor(passed / year) + 1) * year };
  return example.replaceAll(written, (...found) => formatDate(dayOf(found).add(moved)));
}

const written = /(?<!\d)(\d{2})\.(\d{2})\.(\d{4})(?!\d)/gu;

function dayOf([, day, month, ofYear]: readonly unknown[]): Temporal.PlainDate {
  return Temporal.PlainDate.from({
    year: Number(ofYear),
    month: Number(month),
    day: Number(day),
  });
}
