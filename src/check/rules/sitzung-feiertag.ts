import { holidayOn } from '../../calendar/holidays.ts';
import { deadlineFor, placesOf } from '../../calendar/submission.ts';
import { formatDate } from '../../dates/dates.ts';
import { isAssociation } from '../../submission/association.ts';
import { daysOf, stopsOf } from '../../submission/stops.ts';
import type { Rule } from '../rule.ts';

export const meetingHoliday: Rule = {
  id: 'sitzung-feiertag',
  severity: 'hint',
  safe: false,
  page: {
    title: { de: 'Sitzung am Sonn- oder Feiertag', en: 'Meeting on a Sunday or holiday' },
    why: {
      de: 'Räte und Ausschüsse tagen selten an Sonn- und Feiertagen; oft ist das Datum vertippt. Feiertage kennt die Regel nur, wenn „frist“ ein Bundesland nennt.',
      en: 'Councils and committees rarely meet on Sundays and holidays; often the date is mistyped. The rule knows holidays only where "frist" names a federal state.',
    },
    wrong: 'sitzung: 27.09.2026',
    right: 'sitzung: 24.09.2026',
  },
  *check({ motion }) {
    for (const stop of stopsOf(motion)) {
      const days = daysOf(stop);
      const node = stop.facts.meeting?.node;
      const name = stop.facts.committee?.value.name?.value ?? '';
      // A meeting of several days is a conference.
      if (!days || !node || !days.first.equals(days.last) || isAssociation(name)) continue;
      const state = deadlineFor(motion, stop).state?.value;
      const holiday = state && holidayOn(days.first, state, placesOf(motion, stop));
      if (!holiday && days.first.dayOfWeek !== 7) continue;
      yield {
        node: node,
        message: {
          de: `Der ${formatDate(days.first)} ist ${holiday ? `ein Feiertag (${holiday})` : 'ein Sonntag'}. Prüfen Sie das Datum der Sitzung.`,
          en: `${formatDate(days.first)} is ${holiday ? `a public holiday (${holiday})` : 'a Sunday'}. Check the date of the meeting.`,
        },
      };
    }
  },
};
