import type { Temporal } from 'temporal-polyfill';
import { submissionEnd } from '../calendar/submission.ts';
import { daysLeft, dayText } from '../dates/day-text.ts';
import { fields } from '../motion/fields.ts';
import type { Motion } from '../motion/motion.ts';
import { sections } from '../motion/sections.ts';
import { daysOf, stopsOf } from '../submission/stops.ts';
import type { Language } from '../text/language.ts';
import type { Range } from './cursor.ts';
import { explainField } from './explain-field.ts';
import { fieldAt } from './head-field.ts';

export interface Hover {
  range: Range;
  /** Markdown. */
  text: string;
}

export interface HoverContext {
  today: Temporal.PlainDate;
  language: Language;
}

/** What a key of the head means, when the meeting is, what a section is for. */
export function hover(motion: Motion, offset: number, context: HoverContext): Hover | undefined {
  const { head } = motion;
  if (head.state !== 'missing' && offset <= head.place.end.offset)
    return hoverHead(motion, offset, context);
  const section = motion.sections.find(({ heading: { position } }) => {
    const { start, end } = position ?? {};
    return (start?.offset ?? 1) <= offset && offset <= (end?.offset ?? 0);
  });
  const { start, end } = section?.heading.position ?? {};
  if (!section?.name || start?.offset === undefined || end?.offset === undefined) return undefined;
  return {
    range: { start: start.offset, end: end.offset },
    text: sections[section.name].meaning[context.language],
  };
}

function hoverHead(motion: Motion, offset: number, context: HoverContext): Hover | undefined {
  const found = fieldAt(motion.head.own, fields, offset);
  if (!found) return undefined;
  const { field, entry, path } = found;
  const onKey = offset <= entry.keyPlace.end.offset;
  const meeting = path.join() === fields.meeting.key ? meetingText(motion, context) : undefined;
  if (!onKey && !meeting) return undefined;
  const place = onKey ? entry.keyPlace : entry.value.place;
  return {
    range: { start: place.start.offset, end: place.end.offset },
    text: [...(meeting ? [meeting] : []), explainField(field, context)].join('\n\n---\n\n'),
  };
}

/** Weekday of the meeting, days until it, and until when it can be submitted to. */
export function meetingText(motion: Motion, { today, language }: HoverContext): string | undefined {
  const [stop] = stopsOf(motion);
  const first = stop && daysOf(stop)?.first;
  if (!first) return undefined;
  const end = submissionEnd(motion);
  const lines = [`**${dayText(first, language)}** – ${daysLeft(today, first, language)}`];
  if (end) {
    const time = end.time?.toString({ smallestUnit: 'minute' });
    const hour = time && { de: `, ${time} Uhr`, en: `, ${time}` }[language];
    const left = daysLeft(today, end.day, language);
    lines.push(
      {
        de: `Letzter Tag zum Einreichen: **${dayText(end.day, language)}${hour ?? ''}** – ${left}`,
        en: `Last day to submit: **${dayText(end.day, language)}${hour ?? ''}** – ${left}`,
      }[language],
    );
  }
  return lines.join('\n\n');
}
