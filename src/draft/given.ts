import { type FieldName, fields } from '../motion/fields.ts';
import type { Motion } from '../motion/motion.ts';

/** The fields that a motion has from its profile, so that its head need not state them. */
export function givenByProfile({ facts, profile }: Motion): ReadonlySet<FieldName> {
  if (!profile) return new Set();
  const names = Object.keys(fields) as FieldName[];
  return new Set(names.filter((name) => facts[name]?.node.file !== undefined));
}
