import type { Rule } from '../check/rule.ts';
import { imageTooHeavy, tooHeavy } from '../check/rules/bild-zu-schwer.ts';
import { letterheadForeign } from '../check/rules/briefbogen-fremdes.ts';
import { templatePlaceholder } from '../check/rules/vorlage-platzhalter.ts';
import type { Loaded } from '../load.ts';
import type { Text } from '../text/language.ts';
import type { Writer, Written } from '../write/writer.ts';
import { describeUncovered, uncoveredLines } from './uncovered.ts';

/** Rules on a file that goes into the letter: whoever exports it without a check is told as well. */
const ofLetterhead = [templatePlaceholder, letterheadForeign];

/** What to tell of a letter in one format besides that it is written. */
export function remarksOn(
  loaded: Pick<Loaded, 'motion' | 'references'>,
  writer: Writer,
  { uncovered, undrawn }: Pick<Written, 'uncovered' | 'undrawn'>,
): Text[] {
  return [
    ...(uncovered.length > 0
      ? [describeUncovered(uncoveredLines(uncovered, loaded.motion.text))]
      : []),
    ...(isOff(imageTooHeavy, loaded) ? [] : undrawn.map(tooHeavy)),
    ...(writer.fill ? onLetterhead(loaded) : []),
  ];
}

function onLetterhead({ motion, references }: Pick<Loaded, 'motion' | 'references'>): Text[] {
  return ofLetterhead
    .filter((rule) => !isOff(rule, { motion }))
    .flatMap((rule) => [...rule.check({ motion, references })])
    .map(({ message }) => message);
}

function isOff({ id }: Rule, { motion }: Pick<Loaded, 'motion'>): boolean {
  return motion.profile?.facts.rules?.value[id]?.value === 'off';
}
