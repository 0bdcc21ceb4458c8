import type { Temporal } from 'temporal-polyfill';
import type { Meeting } from '../dates/dates.ts';
import type { Text } from '../text/language.ts';
import type { Sourced } from './node.ts';

/**
 * What a field's value looks like. The reader, the JSON Schema, completion and hover all walk
 * the same shapes; the type of what is read follows from them.
 */
export type Shape<T = unknown> = ShapeKind & {
  /** Never set: carries the type of the value. */
  readonly value?: T;
};

export type ShapeKind =
  /** `paths` are the endings of the files that it may also name. */
  | { type: 'text'; paths?: readonly string[] }
  | { type: 'email' }
  | { type: 'path' }
  /** Lines of text: a list, or one text whose line ends separate them. */
  | { type: 'lines' }
  | { type: 'number' }
  | { type: 'date' }
  | { type: 'meeting' }
  | { type: 'time' }
  | { type: 'choice'; options: readonly Option<unknown>[]; open: boolean }
  | { type: 'list'; of: Shape; orOne: boolean }
  /** `shorthand` is the field that a bare text stands for. */
  | { type: 'mapping'; fields: FieldTable; shorthand?: string }
  /** Free keys, all of one shape. */
  | { type: 'record'; of: Shape };

/** One word that may be typed, and what it means in the code. */
export interface Option<T> {
  word: string;
  /** What is understood besides. */
  synonyms?: readonly string[];
  value: T;
  meaning: Text;
}

/** One row of a table of fields. */
export interface Field<T = unknown> {
  /** As typed in a head, transliterated: `empfaenger`. */
  key: string;
  shape: Shape<T>;
  meaning: Text;
  /** As typed, after the colon. */
  example: string;
  /** Where it shows in the letter. */
  inLetter: Text;
  /** The property of OParl 1.1 that it corresponds to. */
  oparl?: string;
  /**
   * Whether nearer values complete farther ones (of a profile) key by key. Without it a nearer
   * value takes the place of a farther one: no one wants half of another recipient.
   */
  merges?: boolean;
}

/** Fields by their English name. */
export type FieldTable = Readonly<Record<string, Field>>;

export type ValueOf<S> = S extends Shape<infer T> ? T : never;

/** What is read of a table: every field may be absent. */
export type Facts<F extends FieldTable> = {
  [K in keyof F]?: Sourced<ValueOf<F[K]['shape']>>;
};

export const text: Shape<string> = { type: 'text' };
/** Any text, or the path of a file with one of the endings (without the dot before them). */
export function textOrPath(...paths: string[]): Shape<string> {
  return { type: 'text', paths };
}

export const email: Shape<string> = { type: 'email' };
export const path: Shape<string> = { type: 'path' };
export const lines: Shape<string[]> = { type: 'lines' };
export const number: Shape<number> = { type: 'number' };
export const date: Shape<Temporal.PlainDate> = { type: 'date' };
export const meeting: Shape<Meeting> = { type: 'meeting' };
export const time: Shape<Temporal.PlainTime> = { type: 'time' };

export const yesNo = choice<boolean>([
  { word: 'ja', value: true, meaning: { de: 'ja', en: 'yes' } },
  { word: 'nein', value: false, meaning: { de: 'nein', en: 'no' } },
]);

/** One of the words listed; every other is a fault. */
export function choice<T>(options: readonly Option<T>[]): Shape<T> {
  return { type: 'choice', options, open: false };
}

/** One of the words listed, or any other text. */
export function openChoice(options: readonly Option<string>[]): Shape<string> {
  return { type: 'choice', options, open: true };
}

/** A list in brackets or dashes. */
export function listOf<T>(of: Shape<T>): Shape<Sourced<T>[]> {
  return { type: 'list', of, orOne: false };
}

/** A list, or one element without dashes. */
export function oneOrMore<T>(of: Shape<T>): Shape<Sourced<T>[]> {
  return { type: 'list', of, orOne: true };
}

export function mapping<F extends FieldTable>(
  fields: F,
  shorthand?: keyof F & string,
): Shape<Facts<F>> {
  return shorthand === undefined
    ? { type: 'mapping', fields }
    : { type: 'mapping', fields, shorthand };
}

export function recordOf<T>(of: Shape<T>): Shape<Record<string, Sourced<T>>> {
  return { type: 'record', of };
}
