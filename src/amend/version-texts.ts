import type { RootContent } from 'mdast';
import { LetterBlocks } from '../blocks/blocks.ts';
import { withNoteTexts } from '../compare/notes.ts';
import type { Block } from '../letter/block.ts';
import type { Motion } from '../motion/motion.ts';
import type { VersionPair } from '../motion/versions.ts';
import type { References } from '../references/references.ts';
import { baseOf } from './base.ts';

/** The two texts of a version, as they are compared; of the new one one for each that is wanted. */
export interface VersionTexts {
  before: Block[];
  after: Block[][];
}

/** `undefined` where there is no old text: neither typed nor in a file that is there. */
export function versionTexts(
  motion: Motion,
  references: References,
  { name, current, amended }: VersionPair,
): VersionTexts | undefined {
  const own = new LetterBlocks(motion, references);
  const before = current
    ? withNotesOf(own, current.content)
    : name === undefined
      ? baseText(motion, references)
      : undefined;
  return before && { before, after: amended.map(({ content }) => withNotesOf(own, content)) };
}

/** What is voted on in the motion that is amended, where it is a file that is there. */
export function baseText(motion: Motion, references: References): Block[] | undefined {
  const base = baseOf(motion, references);
  return (
    base?.section && withNotesOf(new LetterBlocks(base.motion, references), base.section.content)
  );
}

/** The blocks for a part of a motion, each reference to a footnote with the note's text. */
export function withNotesOf(blocks: LetterBlocks, content: readonly RootContent[]): Block[] {
  const text = blocks.of(content);
  const notes = blocks.footnotes();
  return notes.length > 0 ? withNoteTexts(text, notes) : text;
}
