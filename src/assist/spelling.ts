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

/** Settings as they are, by their whole name. */
export type SettingsNow = (name: string) => unknown;

/** A spelling checker of the market, and what it is told by its own settings. */
export interface Speller {
  /** As the market has it. */
  id: string;
  /** The settings that change, with their new values; none where all is told already. */
  told(now: SettingsNow, words: readonly string[]): Record<string, unknown>;
}

/** What is offered: German for the checker that most people have. It brings the checker along. */
export const offeredSpeller = 'streetsidesoftware.code-spell-checker-german';

/** Those that can be told which words are right. */
export const spellers: readonly Speller[] = [
  {
    // https://streetsidesoftware.com/vscode-spell-checker/docs/configuration/
    id: 'streetsidesoftware.code-spell-checker',
    told: (now, words) => ({
      ...withLanguage(now('cSpell.language')),
      ...withType(now('cSpell.enabledFileTypes')),
      ...withWords('cSpell.userWords', textList(now('cSpell.userWords')), words),
    }),
  },
  ...['valentjn.vscode-ltex', 'ltex-plus.vscode-ltex-plus'].map(
    (id): Speller => ({
      // https://valentjn.github.io/ltex/settings.html
      id,
      told: (now, words) => {
        const enabled = textList(now('ltex.enabled'));
        const dictionary = record(now('ltex.dictionary'));
        const wanted = withWords('de', textList(dictionary['de-DE']), words).de;
        return {
          ...(enabled.length > 0 &&
            !enabled.includes('antrag') && { 'ltex.enabled': [...enabled, 'antrag'] }),
          ...(wanted && { 'ltex.dictionary': { ...dictionary, 'de-DE': wanted } }),
        };
      },
    }),
  ),
];

function withLanguage(now: unknown): Record<string, unknown> {
  const languages = (typeof now === 'string' ? now : 'en').split(',').map((one) => one.trim());
  return languages.some((one) => /^de(?:-|$)/iu.test(one))
    ? {}
    : { 'cSpell.language': [...languages, 'de-DE'].join(',') };
}

function withType(now: unknown): Record<string, unknown> {
  const types = record(now);
  // Whoever has switched it off means it.
  return 'antrag' in types ? {} : { 'cSpell.enabledFileTypes': { ...types, antrag: true } };
}

function withWords(
  name: string,
  now: readonly string[],
  words: readonly string[],
): Record<string, string[]> {
  const fresh = words.filter((word) => !now.includes(word));
  return fresh.length > 0 ? { [name]: [...now, ...fresh] } : {};
}

function textList(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
