import type { CheckedLetterhead } from '../letterhead/letterhead.ts';
import type { Motion } from '../motion/motion.ts';
import type { Standing } from '../motion/node.ts';
import type { References } from '../references/references.ts';

/** The letterhead that a motion's profile names, and where it names it. */
export interface NamedLetterhead {
  letterhead: CheckedLetterhead;
  node: Standing;
  /** As typed. */
  path: string;
}

/** The letterhead of a motion (`vorlage-datei`), where there is one. */
export function namedLetterhead(
  motion: Pick<Motion, 'profile'>,
  references: References,
): NamedLetterhead | undefined {
  const template = motion.profile?.facts.template;
  const reference = template && references.get(template.value, template.node.file);
  if (!template || reference?.state !== 'present' || !reference.letterhead) return undefined;
  return {
    letterhead: reference.letterhead,
    node: template.node,
    path: template.value,
  };
}
