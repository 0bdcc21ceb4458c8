import { datesIn } from '../../dates/dates-in-text.ts';
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
      de: 'Ein Datum, das es nicht gibt, macht Fristen und Ladungen unbestimmt. In einer Angabe des Kopfs ist es ein Fehler, im Text eine Warnung.',
      en: 'A date that does not exist leaves deadlines and invitations open. In a field of the head it is an error, in running text a warning.',
    },
    wrong: 'sitzung: 31.02.2026',
    right: 'sitzung: 28.02.2026',
  },
  *check({ motion }) {
    for (const fault of motion.faults) {
      if (fault.type !== 'date-invalid' || placeholdersIn(fault.value).length > 0) continue;
      if (fault.value.trim() === '') continue;
      yield {
        place: fault.place,
        message: {
          de: `„${fault.value}“ ist kein Datum, das es gibt. Schreiben Sie es als TT.MM.JJJJ, zum Beispiel 24.09.2026.`,
          en: `"${fault.value}" is no date that exists. Write it as TT.MM.JJJJ (day, month, year), for example 24.09.2026.`,
        },
        ...(fault.file !== undefined && { file: fault.file }),
      };
    }
    for (const prose of proseOf(motion, motion.tree.children)) {
      // An amendment quotes letter for letter, faults included.
      const text = motion.kind.amends || prose.quoted ? prose.own : prose.value;
      for (const { start, end, date } of datesIn(text)) {
        if (date) continue;
        const typed = text.slice(start, end);
        yield {
          place: prose.place(start, end),
          severity: 'warning',
          message: {
            de: `Den Tag „${typed}“ gibt es nicht. Prüfen Sie Tag, Monat und Jahr.`,
            en: `There is no day "${typed}". Check day, month and year.`,
          },
        };
      }
    }
  },
};
