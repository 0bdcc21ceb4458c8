import { withNotesOf } from '../../src/amend/version-texts.ts';
import { LetterBlocks } from '../../src/blocks/blocks.ts';
import type { Block } from '../../src/letter/block.ts';
import { read } from '../../src/read/read.ts';

/** The blocks of a letter for a text of the dialect. */
export function blocksOf(text: string): Block[] {
  const motion = read(`## Beschlussvorschlag\n\n${text}\n`);
  const [section] = motion.sections;
  return withNotesOf(new LetterBlocks(motion, new Map()), section?.content ?? []);
}
