import ICAL from 'ical.js';
import { bodyIn, type FoundMeeting, isCancelled } from './meeting.ts';

/** So many meetings of one series nobody has. */
const mostOfSeries = 200;

/** The events of an iCalendar file (RFC 5545), each day of a series. @throws where it is none */
export function meetingsInCalendar(
  text: string,
  nominatives: (phrase: string) => string[],
): FoundMeeting[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] | string);
  return calendar.getAllSubcomponents('vevent').flatMap((component) => {
    const event = new ICAL.Event(component);
    const title = String(event.summary ?? '').trim();
    if (title === '' || !event.startDate) return [];
    const status = String(component.getFirstPropertyValue('status') ?? '');
    const cancelled = status.toUpperCase() === 'CANCELLED' || isCancelled(title);
    return daysOf(event).map((start) => found(title, start, cancelled, nominatives));
  });
}

function daysOf(event: ICAL.Event): ICAL.Time[] {
  if (!event.isRecurring()) return [event.startDate];
  const days: ICAL.Time[] = [];
  const series = event.iterator();
  for (let next = series.next(); next && days.length < mostOfSeries; next = series.next())
    days.push(next);
  return days;
}

function found(
  title: string,
  { year, month, day, hour, minute, isDate }: ICAL.Time,
  cancelled: boolean,
  nominatives: (phrase: string) => string[],
): FoundMeeting {
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    body: bodyIn(title, nominatives),
    day: `${two(day)}.${two(month)}.${year}`,
    iso: `${year}-${two(month)}-${two(day)}`,
    ...(!isDate && { time: `${two(hour)}:${two(minute)}` }),
    cancelled,
  };
}
