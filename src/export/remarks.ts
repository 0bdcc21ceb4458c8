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
  { uncovered }: Pick<Written, 'uncovered'>,
): Text[] {
  return [
    ...(uncovered.length > 0
      ? [describeUncovered(uncoveredLines(uncovered, loaded.motion.text))]
      : []),
    ...(writer.fill ? onLetterhead(loaded) : []),
  ];
}

function onLetterhead({ motion, references }: Pick<Loaded, 'motion' | 'references'>): Text[] {
  const levels = motion.profile?.facts.rules?.value;
  return ofLetterhead
    .filter(({ id }) => levels?.[id]?.value !== 'off')
    .flatMap((rule) => [...rule.check({ motion, references })])
    .map(({ message }) => message);
}
