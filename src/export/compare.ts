import type { WithReferences } from '../amend/between.ts';
import { markedLetter } from '../compare/letters.ts';
import { typeset } from '../compose/typography.ts';
import { type LetterPair, versionLetters } from '../compose/version-letters.ts';
import type { Letter } from '../letter/letter.ts';
import type { Resources, Writer, Written } from '../write/writer.ts';
import { letterOf, writeLetter } from './export.ts';

export type { LetterPair } from '../compose/version-letters.ts';

/** The letters of two versions of a motion. */
export function lettersOfVersions(old: WithReferences, now: WithReferences): LetterPair {
  return { old: letterOf(old), now: letterOf(now) };
}

/** The texts that an amendment changes, before and after; `undefined` where it names none. */
export function lettersOfAmendment({ motion, references }: WithReferences): LetterPair | undefined {
  const pair = versionLetters(motion, references);
  return pair && { old: typeset(pair.old), now: typeset(pair.now) };
}

/** Two letters as one with their changes, as the preview and formats without changes show it. */
export function comparisonOf({ old, now }: LetterPair): Letter {
  return markedLetter(old, now);
}

/**
 * Two letters as one file with their changes marked; in a Word file each can be taken or refused.
 * @param version whose letterhead it has, where there is one
 */
export async function exportComparison(
  pair: LetterPair,
  version: WithReferences,
  writer: Writer,
  resources: Resources,
): Promise<Written> {
  if (!writer.compare) return writer.write(comparisonOf(pair), resources);
  const { author, date } = pair.now.meta;
  const before = await writeLetter(pair.old, version, writer, resources);
  const after = await writeLetter(pair.now, version, writer, resources);
  const revision = { author, ...(date && { date: date.toString() }) };
  return {
    bytes: await writer.compare(before.bytes, after.bytes, revision),
    uncovered: [...new Set([...before.uncovered, ...after.uncovered])],
    undrawn: [...new Set([...before.undrawn, ...after.undrawn])],
  };
}
