import type { Motion, Section } from '../motion/motion.ts';
import { read } from '../read/read.ts';
import type { References } from '../references/references.ts';

/** The motion that is amended, where `bezug` is its path, and the section of it that is amended. */
export function baseOf(
  motion: Motion,
  references: References,
): { motion: Motion; section?: Section } | undefined {
  const typed = motion.facts.baseMotion?.value.trim();
  const base = typed && isPath(typed) ? motionAt(typed, references) : undefined;
  if (!base) return undefined;
  // An amendment to an amendment changes what that wants.
  const amended = base.kind.amends
    ? base.sections.find(({ name }) => name === 'amendedText')
    : undefined;
  const section = amended ?? base.sections.find(({ name }) => name === base.kind.votedOn);
  return { motion: base, ...(section && { section }) };
}

/** Whether `bezug` names a file. */
export function isPath(typed: string): boolean {
  return /\.antrag\.md$/iu.test(typed);
}

/** The motion of a file that is there. */
export function motionAt(path: string, references: References): Motion | undefined {
  const reference = references.get(path);
  return reference?.state === 'present' && reference.bytes
    ? read(new TextDecoder().decode(reference.bytes))
    : undefined;
}
