import { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../dates/dates.ts';
import { daysOf, stopsOf } from '../../submission/stops.ts';
import type { Rule } from '../rule.ts';

export const dateAfterMeeting: Rule = {
  id: 'datum-nach-sitzung',
  severity: 'error',
  safe: false,
  page: {
    title: { de: 'Brief nach der Sitzung datiert', en: 'Letter dated after the meeting' },
    why: {
      de: 'Ein Antrag, der erst nach der Sitzung geschrieben ist, kann dort nicht behandelt werden. Eines der beiden Daten stimmt nicht.',
      en: 'A motion written after a meeting cannot be dealt with there. One of the two dates is wrong.',
    },
    wrong: 'sitzung: 24.09.2026\ndatum: 28.09.2026',
    right: 'sitzung: 24.09.2026\ndatum: 28.08.2026',
  },
  *check({ motion }) {
    const date = motion.facts.date;
    const days = stopsOf(motion)
      .map(daysOf)
      .find((stop) => stop !== undefined);
    if (!date || !days || Temporal.PlainDate.compare(date.value, days.last) <= 0) return;
    yield {
      node: date.node,
      message: {
        de: `Der Brief ist vom ${formatDate(date.value)}, die Sitzung schon am ${formatDate(days.last)}. Prüfen Sie „datum“ und „sitzung“.`,
        en: `The letter is dated ${formatDate(date.value)}, but the meeting was on ${formatDate(days.last)}. Check "datum" and "sitzung".`,
      },
    };
  },
};
