import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../text/language.ts';
import { formatDate } from './dates.ts';

/** Names of the days of the week, Monday first. */
const weekdays = {
  de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} satisfies Record<Language, readonly string[]>;

/** @param dayOfWeek from 1 (Monday), as `PlainDate.dayOfWeek` counts */
export function weekdayName(dayOfWeek: number, language: Language): string {
  return weekdays[language][dayOfWeek - 1] ?? '';
}

/** `Donnerstag, 24.09.2026` */
export function dayText(day: Temporal.PlainDate, language: Language): string {
  return `${weekdayName(day.dayOfWeek, language)}, ${formatDate(day)}`;
}

/** `heute`, `in 3 Tagen`, `vor 2 Tagen` */
export function daysLeft(
  today: Temporal.PlainDate,
  day: Temporal.PlainDate,
  language: Language,
): string {
  const days = today.until(day, { largestUnit: 'days' }).days;
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
}
