import { fields } from '../motion/fields.ts';
import type { Motion } from '../motion/motion.ts';
import { completeBody } from './body-completion.ts';
import { type CompletionContext, type Completions, noCompletions } from './completion.ts';
import { cursorIn } from './cursor-in.ts';
import { completeCursor } from './field-completion.ts';
import { headCompletion, headRegion } from './head-completion.ts';
import { completeLetter } from './letter-completion.ts';

/** What may stand at an offset of a motion. */
export function completions(
  motion: Motion,
  offset: number,
  context: CompletionContext,
): Completions {
  const letters = completeLetter(motion, context);
  const head = headCompletion(motion, offset, context);
  if (head || letters.length > 0) return { items: [...(head ? [head] : []), ...letters] };
  const region = headRegion(motion);
  if (region && offset >= region.start && offset <= region.end) {
    const cursor = cursorIn(motion.text, region, offset, fields);
    return cursor
      ? completeCursor(cursor, { ...context, text: motion.text, motion })
      : noCompletions;
  }
  if (motion.head.state === 'present' && offset < motion.head.place.end.offset)
    return noCompletions;
  return completeBody(motion, offset, context);
}
