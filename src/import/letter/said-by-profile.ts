import { stayingKeys } from '../../draft/profile-from-motion.ts';
import { letterOf } from '../../export/export.ts';
import type { Letter } from '../../letter/letter.ts';
import { motionOf, type TypedMotion } from './head-text.ts';
import type { Reading } from './trial.ts';

/**
 * The motion without what the profile of its folder says already: whatever can go with the letter
 * staying the same.
 */
export async function withoutProfile(typed: TypedMotion, read: Reading): Promise<TypedMotion> {
  const text = motionOf(typed);
  const { motion, references } = await read(text);
  if (!motion.profile) return typed;
  const wanted = shown(letterOf({ motion, references }));
  let { values } = typed;
  for (const key of [...stayingKeys, 'empfaenger', 'verteiler']) {
    if (values[key] === undefined) continue;
    const { [key]: _, ...others } = values;
    const letter = letterOf(await read(motionOf({ ...typed, values: others })));
    if (shown(letter) === wanted) values = others;
  }
  return { ...typed, values };
}

/** A letter but for where in the text it comes from. */
function shown(letter: Letter): string {
  return JSON.stringify(letter, (key, value) => {
    if (key === 'source') return undefined;
    return value instanceof Uint8Array ? value.length : value;
  });
}
