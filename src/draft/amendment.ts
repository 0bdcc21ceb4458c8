import { type FieldName, fields } from '../motion/fields.ts';
import { entryOf } from '../motion/key.ts';
import { kindNamed } from '../motion/kinds.ts';
import type { Motion } from '../motion/motion.ts';
import { requiredOf } from '../motion/required.ts';
import { sections } from '../motion/sections.ts';
import { type Draft, draft, slot } from './draft.ts';
import { givenByProfile } from './given.ts';
import { newField } from './motion.ts';

const kindWord = 'Änderungsantrag';

/** What an amendment shares with what it amends: where it goes and when. */
const shared: readonly FieldName[] = [
  'committee',
  'meeting',
  'agendaItem',
  'consultations',
  'recipients',
];

/**
 * A new amendment to a motion: its head filled in as far as the motion knows, and its text twice,
 * as it stands and to be changed.
 *
 * @param path that of the motion, from where the amendment will lie; absent where it has none yet
 */
export function amendmentTo(base: Motion, path: string | undefined): Draft {
  const kind = kindNamed(kindWord);
  if (!kind) throw new Error(`There is no ${kindWord}.`);
  const given = givenByProfile(base);
  const wanted = new Set<FieldName>(['kind', ...requiredOf(kind), ...shared]);
  const head = (Object.keys(fields) as FieldName[])
    .filter((name) => wanted.has(name))
    .flatMap((name): Draft => {
      if (name === 'kind') return [`${fields.kind.key}: ${kindWord}\n`];
      if (name === 'baseMotion' && path !== undefined)
        return [`${fields.baseMotion.key}: ${path}\n`];
      const typed = shared.includes(name) ? typedField(base, name) : undefined;
      if (typed !== undefined) return [typed];
      // What the motion lacks beyond the necessary, or its profile says, is not asked for.
      const isAsked = requiredOf(kind).includes(name) && !given.has(name) && !isSaid(base, name);
      return isAsked ? newField(name, kind) : [];
    });
  const text = resolutionOf(base);
  const both = text === undefined ? draft`1. ${slot('resolution')}` : [text];
  return draft`---\n${head}---

## ${sections.currentText.heading}

${both}

## ${sections.amendedText.heading}

${both}

## ${sections.reason.heading}

${slot('reason')}
`;
}

/** Body and meeting may be said by the order of consultations. */
function isSaid({ facts }: Motion, name: FieldName): boolean {
  return (name === 'committee' || name === 'meeting') && facts.consultations !== undefined;
}

/** A field of the head as it was typed, with all its lines. */
function typedField({ head, text }: Motion, name: FieldName): string | undefined {
  const entry = entryOf(head.own, fields[name].key);
  if (!entry) return undefined;
  return `${text.slice(entry.place.start.offset, entry.place.end.offset).trimEnd()}\n`;
}

/** What is voted on, as it was typed; of an amendment what it wants. */
function resolutionOf(base: Motion): string | undefined {
  const section =
    base.sections.find(({ name }) => name === 'amendedText') ??
    base.sections.find(({ name }) => name === base.kind.votedOn);
  if (!section) return undefined;
  const start = section.heading.position?.end.offset ?? section.place.start.offset;
  const typed = base.text.slice(start, section.place.end.offset).trim();
  return typed === '' ? undefined : typed;
}

/** Where the text begins that is to be changed: the offset to put the cursor at. */
export function startOfAmended(amendment: string): number {
  const heading = new RegExp(`^## ${sections.amendedText.heading}\\s+`, 'mu').exec(amendment);
  return heading ? heading.index + heading[0].length : 0;
}
