import { getHolidayByDate } from 'feiertagejs';
import type { Temporal } from 'temporal-polyfill';
import type { FederalState } from '../motion/settings.ts';
import { isKeptElsewhere, specialHolidayOn } from './special-holidays.ts';

/**
 * The German name of the public holiday that a day is in a federal state, if it is one.
 * Only years from 1990 to 2200 are known: before, today's law did not hold.
 *
 * @param places what names the place; a few have a holiday of their own, or one less
 */
export function holidayOn(
  day: Temporal.PlainDate,
  state: FederalState,
  places: readonly string[] = [],
): string | undefined {
  if (day.year < 1990 || day.year > 2200) return undefined;
  const special = specialHolidayOn(day, state, places);
  if (special || isKeptElsewhere(day, state, places)) return special;
  // A bare ISO day is the library's own way around time zones.
  const holiday = getHolidayByDate(day.toString(), state);
  return holiday ? (holiday.translate('de') ?? holiday.name) : undefined;
}
