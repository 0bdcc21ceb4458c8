import type { PhrasingContent, RootContent } from 'mdast';
import type { Motion, Section } from '../motion/motion.ts';
import { isVersion } from '../motion/sections.ts';
import { versionsOf } from '../motion/versions.ts';
import {
  isPetition,
  isWish,
  type TypedFormula,
  typedFormula,
} from '../submission/typed-formula.ts';

/** The body of a motion in the order of the letter, still as Markdown. */
export interface BodyParts {
  preface: RootContent[];
  /** What is voted on. */
  resolution: RootContent[];
  /** As typed; `generate` where one is to be made. */
  formula?: PhrasingContent[] | 'generate';
  /** The drafter's own sections before what is voted on. */
  lead: Section[];
  sections: Section[];
  attachments: Section[];
}

/** Every block of the body stands in exactly one part. */
export function bodyParts(motion: Motion): BodyParts {
  const typed = typedFormula(motion);
  const voted =
    motion.sections.find(({ name }) => name === motion.kind.votedOn) ??
    (typed?.where === 'title' ? typed.section : undefined);
  // The versions of an amendment are no sections of the letter: its sentences come of them. Where
  // none can come yet, what was typed is printed as it stands rather than lost.
  const { unpaired } = versionsOf(motion);
  const others = motion.sections.filter(
    (section) =>
      section !== voted &&
      (!(section.name && isVersion(section.name)) || unpaired.includes(section)),
  );
  const place = voted ? motion.sections.indexOf(voted) : 0;
  const lead = motion.sections.slice(0, place).filter(({ name }) => name === undefined);
  return {
    ...beginning(motion, voted, typed),
    lead,
    sections: others.filter((section) => section.name !== 'attachments' && !lead.includes(section)),
    attachments: others.filter(({ name }) => name === 'attachments'),
  };
}

function beginning(
  motion: Motion,
  voted: Section | undefined,
  typed: TypedFormula | undefined,
): Pick<BodyParts, 'preface' | 'resolution' | 'formula'> {
  const { preface } = motion;
  if (!typed) {
    const resolution = voted?.content ?? [];
    const isIntroduced =
      resolution.length > 0 && !isPetition(resolution) && !isWish(motion, resolution);
    return { preface, resolution, ...(isIntroduced && { formula: 'generate' }) };
  }
  const formula = typed.content;
  if (typed.where === 'title') return { preface, formula, resolution: voted?.content ?? [] };
  // A whole sentence asks for itself.
  const said = formula.length > 0 ? { formula } : {};
  const around = typed.where === 'section' ? (voted?.content ?? []) : preface;
  const before = around.slice(0, typed.index);
  const after = [...typed.rest, ...around.slice(typed.last + 1)];
  if (typed.where === 'section') {
    return { preface: [...preface, ...before], ...said, resolution: after };
  }
  // Without a section that is voted on, it is what follows the formula.
  if (!voted) return { preface: before, ...said, resolution: after };
  // Something stands between formula and section: the formula stays where it is.
  if (after.length > 0) return { preface, resolution: voted.content };
  return { preface: before, formula, resolution: voted.content };
}
