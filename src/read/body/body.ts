import type { Root } from 'mdast';
import type { Motion } from '../../motion/motion.ts';
import { parse } from './parse.ts';
import { sectionsOf } from './sections.ts';

/** What the body of a motion gives. */
export type Body = Pick<Motion, 'tree' | 'subjectHeading' | 'preface' | 'sections'>;

export interface BodyOptions {
  /** The subject that the head gives. */
  subject?: string | undefined;
  /** Parses the text from an offset on; one that remembers may take its place. */
  parse?: ((text: string, start: number) => Root) | undefined;
}

/**
 * Reads the body: the text from `start` on, where the line after the head begins.
 * Places count in the whole text. Any text gives a body.
 */
export function readBody(text: string, start: number, options: BodyOptions = {}): Body {
  const tree = (options.parse ?? parse)(text, start);
  return { tree, ...sectionsOf(tree, options.subject) };
}
