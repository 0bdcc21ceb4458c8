import { tooHeavy } from '../check/rules/bild-zu-schwer.ts';
import type { Motion } from '../motion/motion.ts';
import { referencesOf } from '../references/find.ts';
import { carried } from '../text/carried.ts';
import type { Language } from '../text/language.ts';
import type { MarginNote } from './messages.ts';

/** What the margin says beside images that took too long to draw; at the top where the profile names them. */
export function undrawnNotes(
  paths: readonly string[],
  motion: Motion,
  language: Language,
): MarginNote[] {
  const named = paths.length > 0 ? referencesOf(motion) : [];
  return paths.map((path) => {
    const here = named.find((one) => one.file === undefined && carried(one.path) === path);
    return {
      offset: here?.place.start.offset ?? 0,
      severity: 'warning',
      message: tooHeavy(path)[language],
    };
  });
}
