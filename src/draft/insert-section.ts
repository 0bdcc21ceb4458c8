import type { Temporal } from 'temporal-polyfill';
import type { Motion } from '../motion/motion.ts';
import { type SectionName, sections } from '../motion/sections.ts';
import type { Edit, Fix } from '../text/edit.ts';
import { lineEndOf } from '../text/lines.ts';
import { asText } from './draft.ts';
import { newSection } from './motion.ts';

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
