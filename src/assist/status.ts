import { Temporal } from 'temporal-polyfill';
import { submissionEnd } from '../calendar/submission.ts';
import type { Finding } from '../check/finding.ts';
import { formatDate } from '../dates/dates.ts';
import { daysLeft } from '../dates/day-text.ts';
import type { Motion } from '../motion/motion.ts';
import { daysOf, stopsOf } from '../submission/stops.ts';
import type { Language } from '../text/language.ts';
import { meetingText } from './hover.ts';

/** A motion in one line. */
export interface Status {
  text: string;
  /** Markdown. */
  details: string;
  /** How it stands, by the worst that there is to say. */
  level: 'good' | 'warning' | 'error';
}

/** Kind, committee, meeting, days to the deadline, number of findings. */
export function status(
  motion: Motion,
  findings: readonly Finding[],
  { today, language }: { today: Temporal.PlainDate; language: Language },
): Status {
  const [stop] = stopsOf(motion);
  const committee = stop?.facts.committee?.value.name?.value;
  const meeting = stop && daysOf(stop)?.first;
  const end = submissionEnd(motion);
  const isOver = end !== undefined && Temporal.PlainDate.compare(end.day, today) < 0;
  const deadline =
    end &&
    (isOver
      ? { de: 'Frist vorbei', en: 'deadline over' }[language]
      : { de: 'Frist ', en: 'deadline ' }[language] + daysLeft(today, end.day, language));
  const count = findings.length;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const counted = {
    de: ['keine Befunde', '1 Befund', `${count} Befunde`],
    en: ['no findings', '1 finding', `${count} findings`],
  }[language][Math.min(count, 2)];
  const leads = {
    de: 'Ein Klick öffnet die Liste der Befunde.',
    en: 'A click opens the list of findings.',
  }[language];
  return {
    text: [
      motion.kind.word,
      committee && shortened(committee),
      meeting && formatDate(meeting),
      deadline,
      counted,
    ]
      .filter(Boolean)
      .join(' · '),
    details: [committee, meetingText(motion, { today, language }), counted, leads]
      .filter(Boolean)
      .join('\n\n'),
    level: errors > 0 ? 'error' : isOver || count > 0 ? 'warning' : 'good',
  };
}

/** A name of at most 24 characters, cut between words: the status bar is narrow. */
function shortened(name: string): string {
  if (name.length <= 24) return name;
  const cut = name.slice(0, 23);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 12)).trimEnd()}…`;
}
