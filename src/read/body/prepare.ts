import type { Comment } from '../../motion/motion.ts';
import { Lines } from '../../text/lines.ts';
import { commentsOf, fillerFor, withoutComments } from './comments.ts';
import type { Plan } from './plan.ts';
import { type KnownStretches, planOf } from './points.ts';

/** A body before it is parsed: what is told to the parser, and a text that it can read. */
export interface Prepared {
  /** Of the same length as what was typed, without comments. */
  text: string;
  comments: readonly Comment[];
  /** Stands in the text where a comment stood between words. */
  filler: string;
  plan: Plan;
  /** Of what was typed. */
  lines(): Lines;
}

const fixedBlank = /[\u00A0\u2000-\u200A\u202F]/u;
/** Fixed blanks where Markdown has to see blanks: before a line's text and behind its number signs. */
const blankWanted = /^[ \t\u00A0\u2000-\u200A\u202F]*(?:#{1,6}[ \t\u00A0\u2000-\u200A\u202F]+)?/gmu;

/**
 * Prepares the body that begins at an offset.
 *
 * @param known what an earlier reading of the same motion has found.
 */
export function prepare(typed: string, start: number, known?: KnownStretches): Prepared {
  const comments = commentsOf(typed, start);
  const filler = comments.length > 0 ? fillerFor(typed) : '';
  const visible = comments.length > 0 ? withoutComments(typed, comments, filler) : typed;
  const text = fixedBlank.test(visible)
    ? visible.replace(blankWanted, (blank) => blank.replace(/[\u00A0\u2000-\u200A\u202F]/gu, ' '))
    : visible;
  let lines: Lines | undefined;
  return {
    text,
    comments,
    filler,
    plan: planOf(text, start, known),
    lines: () => {
      lines ??= new Lines(typed);
      return lines;
    },
  };
}
