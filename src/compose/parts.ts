import type { PhrasingContent, RootContent } from 'mdast';
import type { Motion, Section } from '../motion/motion.ts';
import { isPetition, type TypedFormula, typedFormula } from '../submission/typed-formula.ts';

/** The body of a motion in the order of the letter, still as Markdown. */
export interface Parts {
  preface: RootContent[];
  /** What is voted on. */
  resolution: RootContent[];
  /** As typed; `generate` where one is to be made. */
  formula?: PhrasingContent[] | 'generate';
  sections: Section[];
  attachments: Section[];
}

/** Every block of the body stands in exactly one part. */
export function partsOf(motion: Motion): Parts {
  const typed = typedFormula(motion);
  const voted =
    motion.sections.find(({ name }) => name === motion.kind.votedOn) ??
    (typed?.where === 'title' ? typed.section : undefined);
  const others = motion.sections.filter((section) => section !== voted);
  return {
    ...beginning(motion, voted, typed),
    sections: others.filter(({ name }) => name !== 'attachments'),
    attachments: others.filter(({ name }) => name === 'attachments'),
  };
}

function beginning(
  { preface }: Motion,
  voted: Section | undefined,
  typed: TypedFormula | undefined,
): Pick<Parts, 'preface' | 'resolution' | 'formula'> {
  if (!typed) {
    const resolution = voted?.content ?? [];
    const isIntroduced = resolution.length > 0 && !isPetition(resolution);
    return { preface, resolution, ...(isIntroduced && { formula: 'generate' }) };
  }
  const formula = typed.content;
  if (typed.where === 'title') return { preface, formula, resolution: voted?.content ?? [] };
  const around = typed.where === 'section' ? (voted?.content ?? []) : preface;
  const before = around.slice(0, typed.index);
  const after = [...typed.rest, ...around.slice(typed.index + 1)];
  if (typed.where === 'section') {
    return { preface: [...preface, ...before], formula, resolution: after };
  }
  // Without a section that is voted on, it is what follows the formula.
  if (!voted) return { preface: before, formula, resolution: after };
  // Something stands between formula and section: the formula stays where it is.
  if (after.length > 0) return { preface, resolution: voted.content };
  return { preface: before, formula, resolution: voted.content };
}
