import type { PrintedLines } from '../letter/lines.ts';
import { isMotionPath } from '../motion/file-names.ts';
import type { Motion, Section } from '../motion/motion.ts';
import type { References } from '../references/references.ts';

/** The motion that is amended. */
export interface BaseMotion {
  motion: Motion;
  section?: Section;
  /** Its own pictures, where its letter is to be set. */
  references?: References;
}

/** The motion that is amended, where `bezug` is its path, and the section of it that is amended. */
export function baseOf(motion: Motion, references: References): BaseMotion | undefined {
  const typed = motion.facts.baseMotion?.value.trim();
  const reference = typed && isMotionPath(typed) ? references.get(typed) : undefined;
  if (reference?.state !== 'present' || !reference.motion) return undefined;
  const section = amendable(reference.motion);
  return {
    motion: reference.motion,
    ...(section && { section }),
    ...(reference.references && { references: reference.references }),
  };
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
