import { getHolidayByDate } from 'feiertagejs';
import type { Temporal } from 'temporal-polyfill';
import type { FederalState } from '../motion/settings.ts';

/**
 * The German name of the public holiday that a day is in a federal state, if it is one.
 * Only years from 1990 to 2200 are known: before, today's law did not hold.
 */
export function holidayOn(day: Temporal.PlainDate, state: FederalState): string | undefined {
  if (day.year < 1990 || day.year > 2200) return undefined;
  // A bare ISO day is the library's own way around time zones.
  const holiday = getHolidayByDate(day.toString(), state);
  return holiday ? (holiday.translate('de') ?? holiday.name) : undefined;
}
