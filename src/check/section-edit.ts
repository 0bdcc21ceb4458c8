import type { Heading } from 'mdast';
import type { Motion, Section } from '../motion/motion.ts';
import { placeholders } from '../motion/placeholders.ts';
import { type SectionName, sections } from '../motion/sections.ts';
import type { Place } from '../text/place.ts';
import { lineEndOf } from './new-head.ts';
import { placeIn } from './prose.ts';
import type { Edit, Fix } from './rule.ts';

const order = Object.keys(sections) as SectionName[];

/** What stands in a new section until it is written. */
const gaps: Readonly<Record<SectionName, string>> = {
  resolution: `1. ${placeholders.resolution}`,
  questions: `1. ${placeholders.questions}`,
  reason: placeholders.reason,
  facts: placeholders.facts,
  urgency: placeholders.urgency,
  finances: placeholders.finances,
  climate: placeholders.climate,
  responsibility: placeholders.responsibility,
  attachments: `- ${placeholders.attachments}`,
};

/** Inserts a section with a gap to fill, in the place that the table gives it. */
export function insertSection(motion: Motion, name: SectionName): Fix {
  const { heading } = sections[name];
  return {
    title: { de: `Abschnitt „${heading}“ einfügen`, en: `Insert section "${heading}"` },
    edits: [insertion(motion, name, `## ${heading}\n\n${gaps[name]}\n`)],
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
