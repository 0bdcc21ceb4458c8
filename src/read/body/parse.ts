import type { Root, RootContent } from 'mdast';
import type { Comment } from '../../motion/motion.ts';
import { correctPlaces } from './correct-places.ts';
import { parseMarkdown } from './dialect.ts';
import { withoutFiller } from './filler.ts';
import type { Labels } from './labels.ts';
import { joinPoints } from './levels.ts';
import { movedTree } from './move.ts';
import { type Plan, planBetween } from './plan.ts';
import { type Prepared, prepare } from './prepare.ts';

declare module 'mdast' {
  interface RootData {
    comments?: readonly Comment[];
    /** What looks like points and stands as text, from the first line to the last. */
    unread?: Plan['unread'];
  }
}

/**
 * The tree of the text from `start` on, with places in the whole text.
 *
 * @param start Offset of the beginning of a line.
 */
export function parse(text: string, start = 0): Root {
  const prepared = prepare(text, start);
  const children = parsePrepared(prepared, {
    from: start,
    to: text.length,
    line: 1 + countLineEndings(text.slice(0, start)),
  });
  return rootOf(children, text, { start, prepared });
}

/** Where a stretch of a text begins and ends; it begins with a line. */
export interface BodyRange {
  from: number;
  to: number;
  /** The line that it begins with, from 1. */
  line: number;
  /** Labels that are defined elsewhere. */
  known?: Labels;
}

/** A stretch of a body that was prepared as a whole, parsed; places count in the whole text. */
export function parsePrepared(
  prepared: Prepared,
  { from, to, line, known }: BodyRange,
): RootContent[] {
  const text = prepared.text.slice(from, to);
  // The parser takes a byte order mark away without counting it; inside a text it is none.
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const plan = planBetween(prepared.plan, from + mark, to);
  const tree = parseMarkdown(text, plan, known);
  correctPlaces(tree, text);
  joinPoints(tree);
  const by = { lines: line - 1, offset: from + mark, columns: mark };
  const content = tree.children.map((node) => movedTree(node, by));
  const isWhole = !prepared.comments.some(({ start, end }) => start < to && end > from);
  return isWhole ? content : withoutFiller(content, prepared);
}

/** The tree of a text from `start` to its end. */
export function rootOf(
  children: RootContent[],
  text: string,
  { start, prepared }: { start: number; prepared: Prepared },
): Root {
  const startLine = 1 + countLineEndings(text.slice(0, start));
  const lastEnd = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  const end = {
    line: startLine + countLineEndings(text.slice(start)),
    column: text.length - lastEnd,
    offset: text.length,
  };
  return {
    type: 'root',
    children,
    data: { comments: prepared.comments, unread: prepared.plan.unread },
    position: { start: { line: startLine, column: 1, offset: start }, end },
  };
}

/** How many there are as CommonMark counts them: LF, CR, and CR LF as one. */
export function countLineEndings(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) count++;
  }
  return count;
}
