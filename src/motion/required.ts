import { commonlyRequired, type FieldName, fields } from './fields.ts';
import { entryOf, isEmpty } from './key.ts';
import { type Kind, kinds } from './kinds.ts';
import type { Motion } from './motion.ts';
import type { SectionName } from './sections.ts';

/** The motion's kind; where no `art` says it, questions without a resolution make an Anfrage. */
export function kindFor(motion: Motion): Kind {
  const has = (name: SectionName) => motion.sections.some((section) => section.name === name);
  if (motion.facts.kind || has('resolution') || !has('questions')) return motion.kind;
  return kinds.find(({ asks }) => asks === 'answer') ?? motion.kind;
}

/** The fields that no motion of a kind can do without. */
export function requiredOf({ requires, spares }: Kind): FieldName[] {
  return [...commonlyRequired, ...requires].filter((name) => !spares.includes(name));
}

/** Those that a motion must state by what else it says, in the order of the table. */
export function requiredFields(motion: Motion): FieldName[] {
  const bySubject = motion.subjectHeading !== undefined;
  const consultations = entryOf(motion.head.own, fields.consultations.key);
  // What can't be read there may well name both.
  const byStops =
    (motion.facts.consultations?.value.length ?? 0) > 0 ||
    (consultations !== undefined && !isEmpty(consultations.value));
  return requiredOf(motion.kind).filter(
    (name) =>
      !(bySubject && name === 'subject') &&
      !(byStops && (name === 'committee' || name === 'meeting')),
  );
}
