import type { Temporal } from 'temporal-polyfill';
import { commonlyRequired, type FieldName, fields } from '../motion/fields.ts';
import { type Kind, kindOf } from '../motion/kinds.ts';
import type { Motion } from '../motion/motion.ts';
import { placeholders } from '../motion/placeholders.ts';
import type { SectionName } from '../motion/sections.ts';
import { formatDate } from '../read/dates.ts';

/**
 * A complete head for the motion's kind, with the fences and an empty line after it: every
 * required field that the profile doesn't give, filled in where the value can be known.
 */
export function newHead(motion: Motion, today: Temporal.PlainDate): string {
  const end = lineEndOf(motion.text);
  const kind = kindFor(motion);
  const names = requiredFields({ ...motion, kind }).filter(
    (name) => motion.facts[name] === undefined,
  );
  const rows = [
    ...(motion.profile?.facts.kind ? [] : [`${fields.kind.key}: ${kind.word}`]),
    ...names.map((name) => fieldText(name, today)),
  ];
  return `---\n${rows.join('\n')}\n---\n\n`.replaceAll('\n', end);
}

/** The motion's kind; where no `art` says it, questions without a resolution make an Anfrage. */
export function kindFor(motion: Motion): Kind {
  const has = (name: SectionName) => motion.sections.some((section) => section.name === name);
  if (motion.facts.kind || has('resolution') || !has('questions')) return motion.kind;
  return kindOf('Anfrage') ?? motion.kind;
}

/** The fields that the motion's kind can't do without, in the order of the table. */
export function requiredFields(motion: Motion): FieldName[] {
  const { requires, spares } = motion.kind;
  const bySubject = motion.subjectHeading !== undefined;
  const byStops = (motion.facts.consultations?.value.length ?? 0) > 0;
  return [...commonlyRequired, ...requires].filter(
    (name) =>
      !spares.includes(name) &&
      !(bySubject && name === 'subject') &&
      !(byStops && (name === 'committee' || name === 'meeting')),
  );
}

/** Key and value of a field to insert, without a line end after it. */
export function fieldText(name: FieldName, today: Temporal.PlainDate): string {
  const { key } = fields[name];
  const quoted = (value: string) => `${key}: "${value}"`;
  switch (name) {
    case 'date':
      return `${key}: ${formatDate(today)}`;
    case 'meeting':
      return `${key}: ${placeholders.date}`;
    case 'subject':
      return quoted(placeholders.subject);
    case 'committee':
      return quoted(placeholders.committee);
    case 'place':
      return quoted(placeholders.place);
    case 'baseMotion':
      return quoted(placeholders.baseMotion);
    case 'submitters':
      return [
        `${key}:`,
        `  fraktion: "${placeholders.group}"`,
        `  name: "${placeholders.name}"`,
        `  anschrift: ["${placeholders.street}", "${placeholders.town}"]`,
      ].join('\n');
    case 'recipients':
      return [
        `${key}:`,
        `  gremium: "${placeholders.committee}"`,
        `  name: "${placeholders.name}"`,
        `  anschrift: ["${placeholders.street}", "${placeholders.town}"]`,
      ].join('\n');
    default:
      return quoted(placeholders.text);
  }
}

export function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
