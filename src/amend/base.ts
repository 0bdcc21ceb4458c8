import type { PrintedLines } from '../letter/lines.ts';
import { isMotionPath } from '../motion/file-names.ts';
import type { Motion, Section } from '../motion/motion.ts';
import type { References } from '../references/references.ts';

/** The motion that is amended, where `bezug` is its path, and the section of it that is amended. */
export function baseOf(
  motion: Motion,
  references: References,
): { motion: Motion; section?: Section } | undefined {
  const typed = motion.facts.baseMotion?.value.trim();
  const base = typed && isMotionPath(typed) ? motionAt(typed, references) : undefined;
  if (!base) return undefined;
  const section = amendable(base);
  return { motion: base, ...(section && { section }) };
}

/** On which lines the text that is amended is printed, where its lines are to be named. */
export function baseLines(motion: Motion, references: References): PrintedLines | undefined {
  const typed = motion.facts.baseMotion?.value.trim();
  const reference = typed === undefined ? undefined : references.get(typed);
  return reference?.state === 'present' ? reference.lines : undefined;
}

/** What of a motion is amended: what is voted on, of an amendment what it wants. */
export function amendable({ kind, sections }: Motion): Section | undefined {
  const amended = kind.amends ? sections.find(({ name }) => name === 'amendedText') : undefined;
  return amended ?? sections.find(({ name }) => name === kind.votedOn);
}

/** The motion of a file that is there. */
export function motionAt(path: string, references: References): Motion | undefined {
  const reference = references.get(path);
  return reference?.state === 'present' ? reference.motion : undefined;
}
