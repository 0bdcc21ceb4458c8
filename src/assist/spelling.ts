import { kinds } from '../motion/kinds.ts';
import type { Motion } from '../motion/motion.ts';
import type { HeadNode } from '../motion/node.ts';
import { profileFields } from '../motion/profile.ts';
import { sections } from '../motion/sections.ts';
import type { Field, FieldTable, Shape } from '../motion/shape.ts';

/**
 * The words that a spelling checker can't know and that are right here: those of the dialect, and
 * the names in a motion's head and in its profile. In order, each once.
 */
export function knownWords({ facts, profile }: Motion): string[] {
  const typed = [
    ...Object.values(sections).flatMap(({ heading, synonyms }) => [heading, ...synonyms]),
    ...kinds.map(({ word }) => word),
    ...keysOf(profileFields),
    ...named.flatMap((name) => [
      ...textsOf(facts[name]?.node),
      ...textsOf(profile?.facts[name]?.node),
    ]),
    ...textsOf(profile?.facts.committees?.node),
  ];
  const words = typed.flatMap((text) => text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []);
  return [...new Set(words)].toSorted((one, other) => one.localeCompare(other, 'de'));
}

/** Where names stand. */
const named = ['committee', 'place', 'submitters', 'recipients'] as const;

function textsOf(node: HeadNode | undefined): string[] {
  return node ? textsIn(node) : [];
}

function textsIn(node: HeadNode): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'list') return node.items.flatMap(textsIn);
  if (node.type === 'mapping') return node.entries.flatMap(({ value }) => textsIn(value));
  return [];
}

function keysOf(table: FieldTable): string[] {
  return Object.values(table).flatMap(({ key, shape }: Field) => [key, ...wordsOf(shape)]);
}

/** Keys and words within a value. */
function wordsOf(shape: Shape): string[] {
  if (shape.type === 'mapping') return keysOf(shape.fields);
  if (shape.type === 'list' || shape.type === 'record') return wordsOf(shape.of);
  return shape.type === 'choice' ? shape.options.map(({ word }) => word) : [];
}
