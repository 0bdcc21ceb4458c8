import type { Files } from './files.ts';
import type { Motion } from './motion/motion.ts';
import type { BodyParser } from './read/body/body.ts';
import { findProfiles, type ProfileText } from './read/profile.ts';
import { read } from './read/read.ts';
import { loadReferences } from './references/load.ts';
import type { References } from './references/references.ts';

/** A motion with all that it draws on: its profiles and the files that it names. */
export interface Loaded {
  motion: Motion;
  /** The texts of its profiles, the nearest first. */
  profiles: ProfileText[];
  references: References;
}

/**
 * Reads a motion's text together with its profiles and references. Faults are part of the result.
 *
 * `location` is that of the motion; a motion without one (a new document) has no profile. `parser`
 * is the motion's own, where it is loaded again and again while typed.
 */
export async function load(
  text: string,
  location: string | undefined,
  files: Files,
  parser?: BodyParser,
): Promise<Loaded> {
  if (location === undefined) {
    const motion = read(text, { parser });
    return { motion, profiles: [], references: await loadReferences(motion, files) };
  }
  const profiles = await findProfiles(files, location);
  const motion = read(text, { location, profiles, parser });
  return { motion, profiles, references: await loadReferences(motion, files) };
}
