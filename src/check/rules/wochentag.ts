import { datesIn } from '../../dates/dates-in-text.ts';
import { weekdayName } from '../../dates/day-text.ts';
import { placeIn } from '../../motion/places.ts';
import type { Place } from '../../text/place.ts';
import { proseOf } from '../prose.ts';
import type { Report, Rule } from '../rule.ts';

export const weekday: Rule = {
  id: 'wochentag',
  severity: 'warning',
  safe: true,
  page: {
    title: { de: 'Wochentag passt nicht zum Datum', en: 'Day of the week does not fit the date' },
    why: {
      de: 'Passen Wochentag und Datum nicht zusammen, weiß niemand, welches von beiden gilt.',
      en: 'Where day of the week and date do not match, nobody knows which of the two is right.',
    },
    wrong: 'Die Begehung ist am Montag, den 24.09.2026.',
    right: 'Die Begehung ist am Donnerstag, den 24.09.2026.',
  },
  *check({ motion }) {
    const { start, end } = motion.head.place;
    const head = motion.head.state === 'missing' ? '' : motion.text.slice(start.offset, end.offset);
    yield* inText(head, (from, to) => placeIn(motion, start.offset + from, start.offset + to));
    for (const prose of proseOf(motion, motion.tree.children)) {
      if (!prose.quoted) yield* inText(prose.own, prose.place);
    }
  },
};

function* inText(text: string, place: (start: number, end: number) => Place): Iterable<Report> {
  for (const { start, end, date, weekday } of datesIn(text)) {
    if (!date || !weekday || weekday.day === date.dayOfWeek) continue;
    const day = text.slice(start, end);
    const right = weekdayName(date.dayOfWeek, 'de');
    const isShort = weekday.end - weekday.start === 2;
    yield {
      place: place(weekday.start, weekday.end),
      message: {
        de: `Der ${day} ist ein ${right}, kein ${weekdayName(weekday.day, 'de')}.`,
        en: `${day} is a ${weekdayName(date.dayOfWeek, 'en')}, not a ${weekdayName(weekday.day, 'en')}.`,
      },
      expected: [isShort ? right.slice(0, 2) : right],
    };
  }
}
