import { type Motion, sectionsNamed } from '../motion/motion.ts';
import { type Prose, proseOf } from './prose.ts';

/** More paragraphs, or longer ones (in characters), only tell of the points around them. */
const most = { paragraphs: 4, length: 400 };

/**
 * The points of a resolution, a list per section: the entries of its lists and its short text.
 * What is quoted stays among them, headings do not.
 */
export function resolutionPoints(motion: Motion): Prose[][] {
  return sectionsNamed(motion, 'resolution').map((section) => {
    const texts = proseOf(motion, section.content).filter(({ kind }) => kind !== 'heading');
    const paragraphs = texts.filter(({ kind, listed }) => kind === 'paragraph' && !listed);
    const isShort = paragraphs.length <= most.paragraphs;
    return texts.filter(
      ({ kind, listed, value }) =>
        listed || kind === 'cell' || (isShort && value.length <= most.length),
    );
  });
}
