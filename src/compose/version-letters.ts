import { baseOf } from '../amend/base.ts';
import { LetterBlocks } from '../blocks/blocks.ts';
import { withNotes } from '../compare/notes.ts';
import type { Block } from '../letter/block.ts';
import type { Letter } from '../letter/letter.ts';
import type { Motion } from '../motion/motion.ts';
import { sections } from '../motion/sections.ts';
import { versionsOf } from '../motion/versions.ts';
import type { References } from '../references/references.ts';
import { alternatively } from './amendment.ts';
import { baseName } from './base-motion.ts';
import { compose } from './compose.ts';

/** Two letters to be compared. */
export interface LetterPair {
  old: Letter;
  now: Letter;
}

/**
 * The letter of an amendment with the texts that it changes, whole, instead of its sentences: as
 * they stand, and as they are to read. `undefined` where no text is given to compare with.
 */
export function versionLetters(motion: Motion, references: References): LetterPair | undefined {
  const text = new Texts();
  const base = baseOf(motion, references);
  const paper = baseName(motion, references);
  for (const { name, current, amended } of versionsOf(motion).pairs) {
    const before = current
      ? { motion, content: current.content }
      : name === undefined && base?.section
        ? { motion: base.motion, content: base.section.content }
        : undefined;
    if (!before) continue;
    const heading =
      name ??
      [base?.section?.title || sections.resolution.heading, paper && `(${paper})`]
        .filter(Boolean)
        .join(' ');
    for (const [index, { content }] of amended.entries()) {
      text.add(index === 0 ? heading : `${alternatively}: ${heading}`, {
        old: new Part(before.motion, before.content, references),
        now: new Part(motion, content, references),
      });
    }
  }
  return text.isEmpty ? undefined : text.letters(compose(motion, references));
}

/** A text with its own footnotes. */
class Part {
  readonly blocks: Block[];
  readonly footnotes: Block[][];

  constructor(motion: Motion, content: Parameters<LetterBlocks['of']>[0], references: References) {
    const made = new LetterBlocks(motion, references);
    this.blocks = made.of(content);
    this.footnotes = made.footnotes();
  }
}

/** The texts of both letters as they come, their footnotes counted through. */
class Texts {
  readonly #old: { blocks: Block[]; footnotes: Block[][] } = { blocks: [], footnotes: [] };
  readonly #now: { blocks: Block[]; footnotes: Block[][] } = { blocks: [], footnotes: [] };

  get isEmpty(): boolean {
    return this.#now.blocks.length === 0;
  }

  add(heading: string, { old, now }: { old: Part; now: Part }): void {
    for (const [all, part] of [
      [this.#old, old],
      [this.#now, now],
    ] as const) {
      const first = all.footnotes.length;
      all.blocks.push(
        { type: 'subheading', level: 1, inlines: [{ type: 'text', value: heading }] },
        ...withNotes(part.blocks, (number) => number + first),
      );
      all.footnotes.push(...part.footnotes);
    }
  }

  letters(letter: Letter): LetterPair {
    const { formula: _, attachments: __, lead: ___, ...head } = letter;
    const with_ = ({ blocks, footnotes }: { blocks: Block[]; footnotes: Block[][] }): Letter => ({
      ...head,
      preface: [],
      resolution: { blocks, bold: false },
      sections: [],
      footnotes,
    });
    return { old: with_(this.#old), now: with_(this.#now) };
  }
}
