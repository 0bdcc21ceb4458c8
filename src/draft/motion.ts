import { type FieldName, fields } from '../motion/fields.ts';
import type { Kind } from '../motion/kinds.ts';
import { requiredOf } from '../motion/required.ts';
import { type SectionName, sections } from '../motion/sections.ts';
import { type Draft, draft, slot } from './draft.ts';
import { committee, recipientDraft, submitterDraft } from './party.ts';

/** What is known of a motion that is about to be written. */
export interface Known {
  /** Values as YAML writes them, by field; they stand instead of a placeholder. */
  values?: Partial<Record<FieldName, string | Draft>>;
  /** Fields that the profile gives, so that the head need not. */
  given?: ReadonlySet<FieldName>;
}

/** A whole motion of a kind, ready to be filled in. */
export function newMotion(kind: Kind, known: Known = {}): Draft {
  const body = sectionsFor(kind).flatMap((name) => draft`\n${newSection(name, kind)}`);
  return draft`${newHead(kind, known)}${body}`;
}

/** Its head alone, both fences included. */
export function newHead(kind: Kind, known: Known = {}): Draft {
  const lines = headFields(kind)
    .filter((name) => known.values?.[name] !== undefined || !known.given?.has(name))
    .flatMap((name) => newField(name, kind, known.values?.[name]));
  const name = known.values?.committee;
  const filled = lines.flatMap((part): Draft => {
    if (part !== committee || name === undefined) return [part];
    return typeof name === 'string' ? [name] : name;
  });
  return draft`---\n${filled}---\n`;
}

/** A section with its heading, ending in a line end. */
export function newSection(name: SectionName, kind?: Kind): Draft {
  // An amendment says what it amends.
  const content = kind?.amends && name === kind.votedOn ? amendment : contents[name];
  return draft`## ${sections[name].heading}\n\n${content}\n`;
}

/** A field with its key, ending in a line end. */
export function newField(name: FieldName, kind: Kind, value?: string | Draft): Draft {
  if (name === 'kind') return draft`${fields.kind.key}: ${value ?? kind.word}\n`;
  const usual = () => values[name] ?? [fields[name].example];
  const content: Draft =
    value === undefined ? usual() : typeof value === 'string' ? [value] : value;
  const text = content[0];
  const block = typeof text === 'string' && text.startsWith('\n');
  return draft`${fields[name].key}:${block ? '' : ' '}${content}\n`;
}

/** What a field's value looks like before it is filled in; a line end first where it is a block. */
export function draftOfField(name: FieldName): Draft | undefined {
  return values[name];
}

/** The fields that a head of the kind is to have, in the order of the table. */
function headFields(kind: Kind): FieldName[] {
  const wanted = new Set<FieldName>(['kind', ...requiredOf(kind)]);
  return (Object.keys(fields) as FieldName[]).filter((name) => wanted.has(name));
}

/** The section that is voted on first, then the others. */
function sectionsFor(kind: Kind): SectionName[] {
  const others = kind.sections.filter((name) => name !== kind.votedOn);
  return [kind.votedOn, ...others];
}

const values: Partial<Record<FieldName, Draft>> = {
  subject: [slot('subject')],
  committee: [committee],
  meeting: [slot('date')],
  baseMotion: [slot('baseMotion')],
  date: [{ type: 'today' }],
  place: [slot('place')],
  submitters: submitterDraft({ group: '' }),
  recipients: recipientDraft({}),
};

const amendment = draft`1. Zu Punkt 1: ${slot('resolution')}`;

const contents: Record<SectionName, Draft> = {
  resolution: draft`1. ${slot('resolution')}`,
  questions: draft`1. ${slot('questions')}`,
  reason: [slot('reason')],
  facts: [slot('facts')],
  urgency: [slot('urgency')],
  finances: [slot('finances')],
  climate: [slot('climate')],
  responsibility: [slot('responsibility')],
  currentText: draft`1. ${slot('currentText')}`,
  amendedText: draft`1. ${slot('amendedText')}`,
  addedText: draft`1. ${slot('addedText')}`,
  attachments: draft`- ${slot('attachments')}`,
};
