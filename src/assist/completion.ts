import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../text/language.ts';
import type { Range } from './cursor.ts';

/** Something that may stand at the cursor. */
export interface Completion {
  label: string;
  kind: 'key' | 'word' | 'name' | 'date' | 'section' | 'rule' | 'head' | 'letter';
  /** One line beside the label. */
  detail?: string;
  /** Markdown. */
  documentation?: string;
  insert: string;
  /** Whether `insert` is in VS Code's snippet syntax. */
  isSnippet?: boolean;
  replace: Range;
  /** The one to begin with, where that is not the first. */
  isPreferred?: boolean;
}

/** A file or folder may stand at the cursor: the shell lists what there is. */
export interface PathCompletion {
  /** The folder part of what is typed, relative to the file: `anlagen/`. */
  folder: string;
  replace: Range;
  /** Endings to offer, without the dot before them (`antrag.md`); all files without it. */
  endings?: readonly string[];
  /** In a Markdown link, where blanks are percent-encoded. */
  inLink: boolean;
}

/** Of the images that a letter can show. */
export const imageEndings = ['png', 'jpg', 'jpeg', 'svg'] as const;

export interface Completions {
  /** Best first. */
  items: Completion[];
  path?: PathCompletion;
}

export interface CompletionContext {
  today: Temporal.PlainDate;
  language: Language;
}

export const noCompletions: Completions = { items: [] };
