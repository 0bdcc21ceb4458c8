import { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../dates/dates.ts';
import { datesIn } from '../../dates/dates-in-text.ts';
import { nearestDay } from '../../dates/nearest-day.ts';
import { fields } from '../../motion/fields.ts';
import { placeholdersIn } from '../../motion/placeholders.ts';
import { proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

export const dateInvalid: Rule = {
  id: 'datum-ungueltig',
  severity: 'error',
  safe: false,
  page: {
    title: { de: 'Diesen Tag gibt es nicht', en: 'There is no such day' },
    why: {
      de: 'Ein Datum, das es nicht gibt, macht Fristen und Ladungen unbestimmt. In den Angaben ist es ein Fehler, im Text eine Warnung.',
      en: 'A date that does not exist leaves deadlines and invitations undefined. Among the details at the top it is an error, in running text a warning.',
    },
    wrong: 'sitzung: 31.02.2026',
    right: 'sitzung: 28.02.2026',
  },
  *check({ motion, today }) {
    for (const fault of motion.faults) {
      if (fault.type !== 'date-invalid' || placeholdersIn(fault.value).length > 0) continue;
      if (fault.value.trim() === '') continue;
      const typed = fault.value.trim();
      const nearest = nearestDay(typed, today);
      const ahead = formatDate(today.add({ months: 1 }));
      // A meeting that has been is no better than one that never is; nobody meets just today.
      const isMeeting = fault.key === fields.meeting.key;
      const isFit = (day: Temporal.PlainDate | undefined): day is Temporal.PlainDate =>
        day !== undefined && (!isMeeting || Temporal.PlainDate.compare(day, today) >= 0);
      yield {
        node: fault,
        message: nearest
          ? noSuchDay(typed)
          : {
              de: `„${typed}“ ist kein Datum. Schreiben Sie es mit Tag, Monat und Jahr, zum Beispiel ${ahead}.`,
              en: `"${typed}" is not a date. Write it with day, month and year, for example ${ahead}.`,
            },
        ...(isFit(nearest) && { expected: [formatDate(nearest)] }),
        fixes: (isMeeting ? [] : [today]).map((day) => ({
          title: {
            de: `Durch das heutige Datum ersetzen (${formatDate(day)})`,
            en: `Replace with today's date (${formatDate(day)})`,
          },
          edits: [
            {
              start: fault.place.start.offset,
              end: fault.place.end.offset,
              text: formatDate(day),
            },
          ],
        })),
      };
    }
    for (const prose of proseOf(motion, motion.tree.children)) {
      // An amendment quotes letter for letter, faults included.
      const text = motion.kind.amends || prose.quoted ? prose.own : prose.value;
      for (const { start, end, date } of datesIn(text)) {
        if (date) continue;
        const typed = text.slice(start, end);
        const nearest = /^[\d. ]+$/u.test(typed) ? nearestDay(typed, today) : undefined;
        yield {
          place: prose.place(start, end),
          severity: 'warning',
          message: noSuchDay(typed),
          ...(nearest && { expected: [formatDate(nearest)] }),
        };
      }
    }
  },
};

function noSuchDay(typed: string) {
  return {
    de: `Den ${typed} gibt es nicht. Prüfen Sie Tag, Monat und Jahr.`,
    en: `There is no ${typed}. Check day, month and year.`,
  };
}
