import { Temporal } from 'temporal-polyfill';
import { meetingsOf, nextReachable } from '../../calendar/submission.ts';
import { formatDate } from '../../dates/dates.ts';
import { daysOf, stopsOf } from '../../submission/stops.ts';
import type { Rule } from '../rule.ts';

export const meetingUnknown: Rule = {
  id: 'sitzung-unbekannt',
  severity: 'warning',
  safe: false,
  page: {
    title: { de: 'Sitzung steht nicht im Profil', en: 'Meeting is not in the profile' },
    why: {
      de: 'Das Profil führt die Sitzungen dieses Gremiums auf, und dieser Tag ist keine davon. Entweder ist das Datum falsch oder das Profil zu ergänzen.',
      en: 'The profile lists the meetings of this body, and this day is none of them. Either the date is wrong or the profile lacks it.',
    },
    wrong: 'sitzung: 25.09.2026',
    right: 'sitzung: 24.09.2026',
  },
  *check({ motion, today }) {
    for (const stop of stopsOf(motion)) {
      const days = daysOf(stop);
      const node = stop.facts.meeting?.node;
      const known = meetingsOf(motion, stop);
      if (!days || !node || known.length === 0) continue;
      const listed = known.some(
        (day) =>
          Temporal.PlainDate.compare(days.first, day) <= 0 &&
          Temporal.PlainDate.compare(day, days.last) <= 0,
      );
      // A filed motion may be older than what the profile still lists.
      const filed = motion.facts.reference && Temporal.PlainDate.compare(days.last, today) < 0;
      if (listed || filed) continue;
      const from = motion.facts.date?.value ?? today;
      const day = later(from, today);
      const next = nextReachable(motion, day, stop);
      yield {
        node: node,
        message: {
          de: `Am ${formatDate(days.first)} tagt das Gremium laut Profil nicht.${next ? ` Die nächste, die noch erreicht wird, ist am ${formatDate(next)}.` : ' Prüfen Sie das Datum oder ergänzen Sie das Profil.'}`,
          en: `The profile lists no meeting of this body on ${formatDate(days.first)}.${next ? ` The next one that can still be reached is on ${formatDate(next)}.` : ' Check the date or add it to the profile.'}`,
        },
        ...(next && { expected: [formatDate(next)] }),
      };
    }
  },
};

function later(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}
