import type { Root } from 'mdast';
import type { Fault } from '../../motion/fault.ts';
import type { Motion } from '../../motion/motion.ts';
import type { Lines } from '../../text/lines.ts';
import { PiecewiseParser } from './piecewise.ts';
import { sectionsOf } from './sections.ts';

/** Parses the body of a motion, as a `PiecewiseParser` does. */
export interface BodyParser {
  parse(text: string, start: number): Root;
}

/** What the body of a motion gives. */
export type Body = Pick<Motion, 'tree' | 'comments' | 'subjectHeading' | 'preface' | 'sections'>;

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
  return {
    tree,
    comments: tree.data?.comments ?? [],
    ...sectionsOf(tree, options.subject, options.amends),
  };
}

/** What the reader stumbles over in a body. */
export function faultsIn({ data }: Root, lines: Lines): Fault[] {
  const open = (data?.comments ?? []).filter(({ closed }) => !closed);
  return [
    ...open.map(
      ({ start }): Fault => ({ type: 'comment-unclosed', place: lines.place(start, start + 4) }),
    ),
    ...(data?.unread ?? []).map(
      ({ start, end }): Fault => ({ type: 'points-unread', place: lines.place(start, end) }),
    ),
  ];
}
