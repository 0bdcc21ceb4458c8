import type { Temporal } from 'temporal-polyfill';
import { fields } from '../motion/fields.ts';
import type { Motion } from '../motion/motion.ts';
import type { Language } from '../text/language.ts';
import { completeBody } from './body-completion.ts';
import { cursorIn, type Range } from './cursor.ts';
import { completeCursor } from './field-completion.ts';
import { completeHead, headRegion } from './head-completion.ts';

/** Something that may stand at the cursor. */
export interface Completion {
  label: string;
  kind: 'key' | 'word' | 'name' | 'date' | 'section' | 'rule' | 'head';
  /** One line beside the label. */
  detail?: string;
  /** Markdown. */
  documentation?: string;
  insert: string;
  /** Whether `insert` is in VS Code's snippet syntax. */
  isSnippet?: boolean;
  replace: Range;
  /** Whether to offer at once what may stand behind it. */
  more?: boolean;
}

/** A file or folder may stand at the cursor: the shell lists what there is. */
export interface PathCompletion {
  /** The folder part of what is typed, relative to the file: `anlagen/`. */
  folder: string;
  replace: Range;
  /** Endings to offer, without a dot; all files without it. */
  endings?: readonly string[];
  /** In a Markdown link, where blanks are percent-encoded. */
  inLink: boolean;
}

export interface Completions {
  /** Best first. */
  items: Completion[];
  path?: PathCompletion;
}

export interface CompletionContext {
  today: Temporal.PlainDate;
  language: Language;
}

export const nothing: Completions = { items: [] };

/** What may stand at an offset of a motion. */
export function completions(
  motion: Motion,
  offset: number,
  context: CompletionContext,
): Completions {
  const head = completeHead(motion, offset, context);
  if (head) return { items: [head] };
  const region = headRegion(motion);
  if (region && offset >= region.start && offset <= region.end) {
    const cursor = cursorIn(motion.text, region, offset, fields);
    return cursor ? completeCursor(cursor, { ...context, text: motion.text, motion }) : nothing;
  }
  if (motion.head.state === 'present' && offset < motion.head.place.end.offset) return nothing;
  return completeBody(motion, offset, context);
}
