import { nominativesOf } from '../letter/guess.ts';
import { meetingsInCalendar } from './ical.ts';
import type { FoundMeeting } from './meeting.ts';
import { meetingsInOparl } from './oparl.ts';

/** A file in which no meeting was found. */
export class NoMeetings extends Error {
  constructor() {
    super('No meetings.');
    this.name = 'NoMeetings';
  }
}

/** What to tell of such a file. */
export const noMeetingsText = {
  de: 'In der Datei ist kein Sitzungstermin. Gelesen werden Kalender (.ics) und gespeicherte Antworten einer OParl-Schnittstelle (.json).',
  en: 'There is no meeting in the file. Calendars (.ics) and saved answers of an OParl server (.json) can be read.',
} as const;

/**
 * The meetings that a calendar (iCalendar) or a saved answer of OParl announces, in the order of
 * their bodies and days, each once.
 * @throws {NoMeetings}
 */
export function readMeetings(text: string): FoundMeeting[] {
  let found: FoundMeeting[];
  try {
    found = /^\s*BEGIN:VCALENDAR/iu.test(text.replace(/^\uFEFF/u, ''))
      ? meetingsInCalendar(text.replace(/^\uFEFF/u, ''), nominativesOf)
      : meetingsInOparl(text, nominativesOf);
  } catch {
    throw new NoMeetings();
  }
  if (found.length === 0) throw new NoMeetings();
  const once = new Map<string, FoundMeeting>();
  for (const meeting of found) {
    const key = `${meeting.body} ${meeting.iso}`;
    const known = once.get(key);
    // Of a meeting that is public and not, both are the same day.
    if (!known || (known.cancelled && !meeting.cancelled)) once.set(key, meeting);
  }
  return [...once.values()].sort(
    (a, b) => a.body.localeCompare(b.body, 'de') || (a.iso < b.iso ? -1 : 1),
  );
}
