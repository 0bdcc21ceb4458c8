import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../dates/dates.ts';

/** `A`, `A und B`, `A, B und C`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} und ${last}`;
}

export function capitalized(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase('de') + sentence.slice(1);
}

/** What is there of it, with one space between. */
export function spaced(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

/**
 * `am 24.09.2026`; of several days what they share is said once, as newspapers do:
 * `vom 16. bis 18.12.2025`, `vom 30.11. bis 02.12.2025`.
 */
export function onDays(first: Temporal.PlainDate, last: Temporal.PlainDate): string {
  if (first.equals(last)) return `am ${formatDate(first)}`;
  const start = formatDate(first);
  // A day alone with a leading nought reads like a misprint: vom 03.07. bis 05.07.2026.
  const isMonthShared = first.month === last.month && first.day >= 10;
  const shared = first.year !== last.year ? 0 : isMonthShared ? 7 : 4;
  return `vom ${start.slice(0, start.length - shared)} bis ${formatDate(last)}`;
}
