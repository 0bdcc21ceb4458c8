import type { Root } from 'mdast';
import type { Motion } from '../../motion/motion.ts';
import { parse } from './parse.ts';
import { sectionsOf } from './sections.ts';

/** Parses the body of a motion: as `parse` does, or a `PiecewiseParser`. */
export interface BodyParser {
  parse(text: string, start: number): Root;
}

/** What the body of a motion gives. */
export type Body = Pick<Motion, 'tree' | 'subjectHeading' | 'preface' | 'sections'>;

export interface BodyOptions {
  /** The subject that the head gives. */
  subject?: string | undefined;
  /** What parses the text from an offset on; one that remembers may take `parse`'s place. */
  parser?: BodyParser | undefined;
}

/**
 * Reads the body: the text from `start` on, where the line after the head begins.
 * Places count in the whole text. Any text gives a body.
 */
export function readBody(text: string, start: number, options: BodyOptions = {}): Body {
  const tree = (options.parser ?? { parse }).parse(text, start);
  return { tree, ...sectionsOf(tree, options.subject) };
}
