import { Temporal } from 'temporal-polyfill';
import { nextReachable, submissionEnd } from '../../calendar/submission.ts';
import { formatDate } from '../../dates/dates.ts';
import { dayText } from '../../dates/day-text.ts';
import { insertSection } from '../../draft/insert-section.ts';
import { type Motion, sectionsNamed } from '../../motion/motion.ts';
import { daysOf, stopsOf } from '../../submission/stops.ts';
import type { Fix } from '../../text/edit.ts';
import { lineEndOf } from '../../text/lines.ts';
import type { Rule } from '../rule.ts';

export const deadlineMissed: Rule = {
  id: 'frist-versaeumt',
  severity: 'error',
  safe: false,
  page: {
    title: { de: 'Antragsfrist versäumt', en: 'Deadline missed' },
    why: {
      de: 'Nach der Frist, die im Profil oder in den Angaben steht, muss der Antrag früher vorliegen. Das Büro setzt ihn sonst nicht mehr auf die Tagesordnung dieser Sitzung.',
      en: 'By the deadline in the profile or in the details at the top, the motion had to be in earlier; otherwise the office does not put it on the agenda of this meeting.',
    },
    wrong:
      'sitzung: 24.09.2026\ndatum: 15.09.2026\nfrist: {tage: 10, einheit: Kalendertage, zaehlung: Tag vor der Sitzung}',
    right:
      'sitzung: 24.09.2026\ndatum: 14.09.2026\nfrist: {tage: 10, einheit: Kalendertage, zaehlung: Tag vor der Sitzung}',
  },
  *check({ motion, today }) {
    const date = motion.facts.date;
    const [stop] = stopsOf(motion);
    const days = stop && daysOf(stop);
    const end = submissionEnd(motion);
    if (!date || !days || !end) return;
    if (Temporal.PlainDate.compare(date.value, end.day) <= 0) return;
    // Then the dates themselves are wrong, which another rule says.
    if (Temporal.PlainDate.compare(date.value, days.last) > 0) return;

    const hour = end.time ? end.time.toString({ smallestUnit: 'minute' }) : undefined;
    const next = nextReachable(motion, date.value);
    const node = stop.facts.meeting?.node;
    const fixes: Fix[] =
      next && node && node.file === date.node.file
        ? [
            {
              title: {
                de: `Zur Sitzung am ${formatDate(next)} stellen`,
                en: `Submit for the meeting on ${formatDate(next)}`,
              },
              edits: [
                {
                  start: node.place.start.offset,
                  end: node.place.end.offset,
                  text: formatDate(next),
                },
              ],
            },
          ]
        : [];
    yield {
      node: date.node,
      message: {
        de: `Die Frist für die Sitzung am ${formatDate(days.first)} ist versäumt: Letzter Tag war ${dayText(end.day, 'de')}${hour ? `, ${hour} Uhr` : ''}.${next ? ` Die nächste Sitzung, die noch erreicht wird, ist am ${formatDate(next)}.` : ''}`,
        en: `The deadline for the meeting on ${formatDate(days.first)} has passed: the last day was ${dayText(end.day, 'en')}${hour ? `, ${hour}` : ''}.${next ? ` The next meeting that can still be reached is on ${formatDate(next)}.` : ''}`,
      },
      fixes: [...fixes, ...(date.node.file === undefined ? asUrgent(motion, today) : [])],
    };
  },
};

/** What comes too late for the agenda may be urgent: then the body decides whether to hear it. */
function asUrgent(motion: Motion, today: Temporal.PlainDate): Fix[] {
  const { kind, head, facts, text } = motion;
  const urgent = 'Dringlichkeitsantrag';
  if (kind.amends || kind.votedOn !== 'resolution' || !kind.hasDeadline) return [];
  if (head.state !== 'present' || facts.kind?.node.file !== undefined) return [];
  const hasReason = sectionsNamed(motion, 'urgency').length > 0;
  const { start, end } = facts.kind?.node.place ?? {};
  const behindFence = text.indexOf('\n', head.place.start.offset) + 1;
  const edit =
    start && end
      ? { start: start.offset, end: end.offset, text: urgent }
      : { start: behindFence, end: behindFence, text: `art: ${urgent}${lineEndOf(text)}` };
  return [
    {
      title: {
        de: 'Als Dringlichkeitsantrag stellen',
        en: 'Submit as a Dringlichkeitsantrag (urgent motion)',
      },
      edits: [edit, ...(hasReason ? [] : insertSection(motion, 'urgency', today).edits)],
    },
  ];
}
