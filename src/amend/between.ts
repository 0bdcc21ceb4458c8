import { LetterBlocks } from '../blocks/blocks.ts';
import type { Block } from '../letter/block.ts';
import type { Motion } from '../motion/motion.ts';
import { sections } from '../motion/sections.ts';
import { versionsOf } from '../motion/versions.ts';
import type { References } from '../references/references.ts';
import { type Amendment, amendment } from './amendment.ts';
import { amendable, baseLines } from './base.ts';
import { versionTexts, withNotesOf } from './version-texts.ts';

/** A motion and the files that it names. */
export interface WithReferences {
  motion: Motion;
  references: References;
}

/** A text that changes, by its name where it has one. */
export interface AmendedText {
  name?: string;
  amendment: Amendment;
}

/** What turns what is voted on in one motion into that of another. */
export function changesBetween(old: WithReferences, now: WithReferences): AmendedText[] {
  const made = amendment(votedText(old), votedText(now), wordingOf(now.motion));
  return [{ amendment: made }];
}

/** What an amendment changes; one for each pair of versions, and for each that is wanted else. */
export function changesIn({ motion, references }: WithReferences): AmendedText[] {
  return versionsOf(motion).pairs.flatMap((version) => {
    const texts = versionTexts(motion, references, version);
    const lines = version.name === undefined ? baseLines(motion, references) : undefined;
    return (texts?.after ?? []).map((after) => ({
      ...(version.name !== undefined && { name: version.name }),
      amendment: amendment(texts?.before ?? [], after, {
        ...wordingOf(motion),
        ...(version.name !== undefined && { subject: 'Der Text' }),
        ...(lines && { lines }),
      }),
    }));
  });
}

/** What is voted on in a motion, as it is compared. */
export function votedText({ motion, references }: WithReferences): Block[] {
  return withNotesOf(new LetterBlocks(motion, references), amendable(motion)?.content ?? []);
}

function wordingOf({ facts }: Motion) {
  return {
    unitWord: facts.unitWord?.value ?? 'Ziffer',
    subject: `Der ${sections.resolution.heading}`,
  } as const;
}
