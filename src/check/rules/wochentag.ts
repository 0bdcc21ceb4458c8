import type { Place } from '../../text/place.ts';
import { datesIn } from '../dates-in-text.ts';
import { placeIn, proseOf } from '../prose.ts';
import type { Report, Rule } from '../rule.ts';
import { weekdays } from '../words.ts';

/** A name of a day, with what may stand between it and the date. */
const before =
  /(?<![\p{L}-])(Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So)(?:\.,|[.,])?[ \u00A0\n]{1,2}(?:(?:den|dem|der|am)[ \u00A0\n])?$/u;
/** "Montag bis Freitag, 25.09.2026": the date may be that of the first day. */
const several = /(?:tag|bend|woch|\b(?:Mo|Di|Mi|Do|Fr|Sa|So)\.?),?\s*(?:bis|und|oder|[-–/])\s*$/u;

export const weekday: Rule = {
  id: 'wochentag',
  severity: 'warning',
  safe: true,
  page: {
    title: { de: 'Wochentag passt nicht zum Datum', en: 'Day of the week does not fit the date' },
    why: {
      de: 'Passen Wochentag und Datum nicht zusammen, weiß niemand, welches von beiden gilt.',
      en: 'Where day of the week and date do not fit, nobody knows which of the two holds.',
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
  for (const date of datesIn(text)) {
    if (!date.day) continue;
    const lead = text.slice(Math.max(0, date.start - 24), date.start);
    const found = before.exec(lead);
    const typed = found?.[1];
    if (!found || typed === undefined) continue;
    const at = date.start - lead.length + found.index;
    if (several.test(text.slice(Math.max(0, at - 24), at))) continue;
    const right = weekdays[date.day.dayOfWeek - 1] ?? '';
    if (sameDay(typed, right)) continue;
    const expected = typed.length === 2 ? right.slice(0, 2) : right;
    yield {
      place: place(at, at + typed.length),
      message: {
        de: `Der ${date.typed} ist ein ${right}, kein ${full(typed)}.`,
        en: `${date.typed} is a ${right}, not a ${full(typed)}.`,
      },
      expected: [expected],
    };
  }
}

function full(typed: string): string {
  return weekdays.find((name) => name.startsWith(typed)) ?? typed;
}

function sameDay(typed: string, right: string): boolean {
  return right.startsWith(typed) || (typed === 'Sonnabend' && right === 'Samstag');
}
