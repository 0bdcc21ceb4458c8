import type { Heading } from 'mdast';
import type { Temporal } from 'temporal-polyfill';
import { asText } from '../draft/draft.ts';
import { newSection } from '../draft/motion.ts';
import type { Motion, Section } from '../motion/motion.ts';
import { type SectionName, sections } from '../motion/sections.ts';
import type { Place } from '../text/place.ts';
import { lineEndOf } from './new-head.ts';
import { placeIn } from './prose.ts';
import type { Edit, Fix } from './rule.ts';

const order = Object.keys(sections) as SectionName[];

/** Inserts a section with a gap to fill, in the place that the table gives it. */
export function insertSection(motion: Motion, name: SectionName, today: Temporal.PlainDate): Fix {
  const { heading } = sections[name];
  return {
    title: { de: `Abschnitt „${heading}“ einfügen`, en: `Insert section "${heading}"` },
    edits: [insertion(motion, name, asText(newSection(name, motion.kind), today))],
  };
}

function insertion(motion: Motion, name: SectionName, typed: string): Edit {
  const rank = order.indexOf(name);
  const later = motion.sections.find(
    (section) => section.name !== undefined && order.indexOf(section.name) > rank,
  );
  const isVotedOn = name === motion.kind.votedOn;
  const before = later ?? (isVotedOn ? motion.sections[0] : undefined);
  const end = lineEndOf(motion.text);
  const at = before ? before.place.start.offset : motion.text.length;
  const blank = before ? '' : gapBefore(motion.text);
  const text = `${blank}${typed}${before ? '\n' : ''}`.replaceAll('\n', end);
  return { start: at, end: at, text };
}

/** The line ends that are still missing for an empty line at the end of the text. */
function gapBefore(text: string): string {
  if (text.trim() === '') return '';
  const tail = /[\r\n]*$/u.exec(text)?.[0] ?? '';
  const ends = tail.replaceAll('\r\n', '\n').length;
  return '\n'.repeat(Math.max(0, 2 - ends));
}

export function sectionsNamed(motion: Motion, name: SectionName): Section[] {
  return motion.sections.filter((section) => section.name === name);
}

/** Where the words of a heading stand, without `##` and without a colon at their end. */
export function titlePlace(motion: Motion, heading: Heading): Place {
  const { start, end } = textOffsets(heading);
  const typed = motion.text.slice(start, end);
  const trimmed = typed.replace(/[\s:]+$/u, '');
  return trimmed === ''
    ? headingPlace(motion, heading)
    : placeIn(motion, start, start + trimmed.length);
}

export function headingPlace(motion: Motion, heading: Heading): Place {
  const start = heading.position?.start.offset ?? 0;
  return placeIn(motion, start, heading.position?.end.offset ?? start);
}

function textOffsets(heading: Heading): { start: number; end: number } {
  const start = heading.children[0]?.position?.start.offset ?? heading.position?.start.offset ?? 0;
  const end =
    heading.children.at(-1)?.position?.end.offset ?? heading.position?.end.offset ?? start;
  return { start, end };
}
