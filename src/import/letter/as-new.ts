import { datesIn } from '../../dates/dates-in-text.ts';
import { type FieldName, fields } from '../../motion/fields.ts';
import { placeholders } from '../../motion/placeholders.ts';
import { kindFor, requiredFields } from '../../motion/required.ts';
import type { LeftOut } from '../paper.ts';
import type { Values } from './guess.ts';
import { motionOf, type TypedMotion } from './head-text.ts';
import type { Reading } from './trial.ts';

/**
 * The motion of an old letter as a new one begins: who writes, from where and to whom stays; what
 * was of that letter alone is a gap, and is told.
 */
export function renewed({ values, body }: TypedMotion): TypedMotion & { leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const drop = (key: string, holder: Values, gap?: string) => {
    const value = holder[key];
    if (value === undefined) return;
    leftOut.push({ kind: 'renewed', text: `${key}: ${said(value)}` });
    if (gap === undefined) delete holder[key];
    else holder[key] = gap;
  };
  const kept = { ...values };
  for (const key of [fields.baseMotion.key, 'titelzeile', 'vorlage', 'top']) drop(key, kept);
  drop(fields.subject.key, kept, placeholders.subject);
  for (const key of [fields.meeting.key, fields.date.key]) drop(key, kept, placeholders.date);
  if (Array.isArray(kept.beratungsfolge))
    kept.beratungsfolge = kept.beratungsfolge.map((stop: Values) => {
      const next = { ...stop };
      drop('top', next);
      drop(fields.meeting.key, next, placeholders.date);
      return next;
    });
  // A sentence of the letter's own that names a day is about that letter.
  for (const key of ['einleitung', 'beschlussformel'])
    if (datesIn(String(kept[key] ?? '')).length > 0) drop(key, kept);
  return { values: kept, body, leftOut };
}

/** A motion with gaps for what it has to say and neither says nor has from its profile. */
export async function withGaps(typed: TypedMotion, read: Reading): Promise<TypedMotion> {
  const { motion } = await read(motionOf(typed));
  const kind = kindFor(motion);
  const values: Values = { ...typed.values };
  for (const name of requiredFields({ ...motion, kind })) {
    const { key } = fields[name];
    if (motion.facts[name] === undefined && values[key] === undefined) values[key] = gapOf(name);
  }
  return { ...typed, values };
}

const address = [placeholders.street, placeholders.town];
const person = { name: placeholders.name, anschrift: address };

function gapOf(name: FieldName): unknown {
  const gaps: Partial<Record<FieldName, unknown>> = {
    meeting: placeholders.date,
    date: placeholders.date,
    submitters: { fraktion: placeholders.group, ...person },
    recipients: person,
  };
  const known: Readonly<Record<string, string>> = placeholders;
  return gaps[name] ?? known[name] ?? fields[name].example;
}

function said(value: unknown): string {
  if (Array.isArray(value)) return value.map(said).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).map(said).join(', ');
}
