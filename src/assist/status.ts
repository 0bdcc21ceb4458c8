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
  /** How it stands, by the worst that there is to say; `open` where only gaps are left. */
  level: 'good' | 'open' | 'warning' | 'error';
}

export interface StatusContext {
  today: Temporal.PlainDate;
  language: Language;
  /** Whether gaps are faults by now: the letter was exported or checked. */
  isDue: boolean;
}

/** Kind, committee, meeting, days to the deadline, what is still to be told, number of problems. */
export function status(
  motion: Motion,
  findings: readonly Finding[],
  { today, language, isDue }: StatusContext,
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
  const gaps = isDue ? 0 : findings.filter(({ isGap }) => isGap).length;
  const weighed = isDue ? findings : findings.filter(({ isGap }) => !isGap);
  const errors = weighed.filter(({ severity }) => severity === 'error').length;
  const counted = counts(gaps, errors, weighed.length - errors, language);
  const leads =
    gaps > 0
      ? {
          de: 'Ein Klick führt zur nächsten Angabe, die noch fehlt.',
          en: 'A click leads to the next detail that is still missing.',
        }[language]
      : {
          de: 'Ein Klick öffnet die Liste der Hinweise.',
          en: 'A click opens the list of problems.',
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
    level: levelOf(errors, isOver || weighed.length > 0, gaps),
  };
}

function levelOf(errors: number, isDoubtful: boolean, gaps: number): Status['level'] {
  if (errors > 0) return 'error';
  if (isDoubtful) return 'warning';
  return gaps > 0 ? 'open' : 'good';
}

/** `noch 5 Angaben, 1 Fehler, 2 Hinweise`, as far as there are any. */
function counts(gaps: number, errors: number, others: number, language: Language): string {
  const said = {
    de: [
      numbered(gaps, 'noch 1 Angabe', `noch ${gaps} Angaben`),
      numbered(errors, '1 Fehler', `${errors} Fehler`),
      numbered(others, '1 Hinweis', `${others} Hinweise`),
    ],
    en: [
      numbered(gaps, '1 detail missing', `${gaps} details missing`),
      numbered(errors, '1 error', `${errors} errors`),
      numbered(others, '1 hint', `${others} hints`),
    ],
  }[language].filter((words) => words !== '');
  if (said.length > 0) return said.join(', ');
  return { de: 'keine Hinweise', en: 'no problems' }[language];
}

function numbered(count: number, one: string, several: string): string {
  if (count === 0) return '';
  return count === 1 ? one : several;
}

/** A name of at most 24 characters, cut between words: the status bar is narrow. */
function shortened(name: string): string {
  if (name.length <= 24) return name;
  const cut = name.slice(0, 23);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 12)).trimEnd()}…`;
}
