import type { Temporal } from 'temporal-polyfill';
import { asText } from '../draft/draft.ts';
import { newHead as draftOfHead, newField } from '../draft/motion.ts';
import { commonlyRequired, type FieldName, fields } from '../motion/fields.ts';
import { entryOf, isEmpty } from '../motion/key.ts';
import { type Kind, kindOf } from '../motion/kinds.ts';
import type { Motion } from '../motion/motion.ts';
import type { SectionName } from '../motion/sections.ts';

const names = Object.keys(fields) as FieldName[];

/**
 * A complete head for the motion's kind, with the fences and an empty line after it: every
 * required field that the profile doesn't give, filled in where the value can be known.
 */
export function newHead(motion: Motion, today: Temporal.PlainDate): string {
  const kind = kindFor(motion);
  const required: ReadonlySet<FieldName> = new Set([
    'kind' as const,
    ...requiredFields({ ...motion, kind }),
  ]);
  const given = names.filter((name) => !required.has(name) || motion.facts[name] !== undefined);
  const head = asText(draftOfHead(kind, { given: new Set(given) }), today);
  return `${head}\n`.replaceAll('\n', lineEndOf(motion.text));
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
  const consultations = entryOf(motion.head.own, fields.consultations.key);
  // What can't be read there may well name both.
  const byStops =
    (motion.facts.consultations?.value.length ?? 0) > 0 ||
    (consultations !== undefined && !isEmpty(consultations.value));
  return [...commonlyRequired, ...requires].filter(
    (name) =>
      !spares.includes(name) &&
      !(bySubject && name === 'subject') &&
      !(byStops && (name === 'committee' || name === 'meeting')),
  );
}

/** Key and value of a field to insert, without a line end after it. */
export function fieldText(name: FieldName, { kind }: Motion, today: Temporal.PlainDate): string {
  return asText(newField(name, kind), today).trimEnd();
}

export function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
