import type { Temporal } from 'temporal-polyfill';
import { type FieldName, fields } from '../motion/fields.ts';
import type { Motion } from '../motion/motion.ts';
import { kindFor, requiredFields } from '../motion/required.ts';
import { lineEndOf } from '../text/lines.ts';
import { asText } from './draft.ts';
import { newField, newHead } from './motion.ts';

const names = Object.keys(fields) as FieldName[];

/**
 * A complete head for the motion's kind, with the fences and an empty line after it: every
 * required field that the profile doesn't give, filled in where the value can be known.
 */
export function completeHead(motion: Motion, today: Temporal.PlainDate): string {
  const kind = kindFor(motion);
  const required: ReadonlySet<FieldName> = new Set([
    'kind' as const,
    ...requiredFields({ ...motion, kind }),
  ]);
  const given = names.filter((name) => !required.has(name) || motion.facts[name] !== undefined);
  const head = asText(newHead(kind, { given: new Set(given) }), today);
  return `${head}\n`.replaceAll('\n', lineEndOf(motion.text));
}

/** Key and value of a field to insert, without a line end after it. */
export function fieldText(name: FieldName, { kind }: Motion, today: Temporal.PlainDate): string {
  return asText(newField(name, kind), today).trimEnd();
}
