import type { Root } from 'mdast';
import type { Motion } from '../../motion/motion.ts';
import { PiecewiseParser } from './piecewise.ts';
import { sectionsOf } from './sections.ts';

/** Parses the body of a motion, as a `PiecewiseParser` does. */
export interface BodyParser {
  parse(text: string, start: number): Root;
}

/** What the body of a motion gives. */
export type Body = Pick<Motion, 'tree' | 'subjectHeading' | 'preface' | 'sections'>;

export interface BodyOptions {
  /** The subject that the head gives. */
  subject?: string | undefined;
  /** Whether its kind amends, and so knows the sections of amendments. */
  amends?: boolean | undefined;
  /** One that has parsed the same motion before is quick. */
  parser?: BodyParser | undefined;
}

/**
 * Reads the body: the text from `start` on, where the line after the head begins.
 * Places count in the whole text. Any text gives a body.
 */
export function readBody(text: string, start: number, options: BodyOptions = {}): Body {
  // In pieces also where it is read once: lists cost less when there are few in one parse.
  const tree = (options.parser ?? new PiecewiseParser()).parse(text, start);
  return { tree, ...sectionsOf(tree, options.subject, options.amends) };
}
