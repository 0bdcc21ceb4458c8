import { Temporal } from 'temporal-polyfill';
import { dayText } from '../../dates/day-text.ts';
import { daysOf, stopsOf } from '../../submission/stops.ts';
import type { Rule } from '../rule.ts';

export const meetingPast: Rule = {
  id: 'sitzung-vergangen',
  severity: 'warning',
  safe: false,
  page: {
    title: { de: 'Sitzung ist vorbei', en: 'Meeting has been' },
    why: {
      de: 'Für eine Sitzung, die schon war, kann man keinen Antrag mehr stellen. Trägt der Antrag eine Vorlagennummer („vorlage“), ist er abgelegt, und die Regel schweigt.',
      en: 'Nobody can submit a motion for a past meeting. A motion that has a number of the office ("vorlage") has been filed, so this rule says nothing of it.',
    },
    wrong: 'sitzung: 24.09.2016',
    right: 'sitzung: 24.09.2026',
  },
  *check({ motion, today }) {
    if (motion.facts.reference?.value.trim()) return;
    const stop = stopsOf(motion).find((one) => daysOf(one) !== undefined);
    const days = stop && daysOf(stop);
    const node = stop?.facts.meeting?.node;
    if (!days || !node || Temporal.PlainDate.compare(days.last, today) >= 0) return;
    yield {
      node: node,
      message: {
        de: `Die Sitzung am ${dayText(days.last, 'de')} ist schon gewesen. Tragen Sie die nächste ein.`,
        en: `The meeting on ${dayText(days.last, 'en')} has already taken place. Enter the next one.`,
      },
      note: {
        de: 'Ein abgelegter Antrag trägt seine Nummer in „vorlage“.',
        en: 'A filed motion has its number in "vorlage".',
      },
    };
  },
};
