import type { IRunOptions } from 'docx';
import { language } from '../words.ts';

/** A stretch of text that is read in one direction. */
export interface Directed {
  text: string;
  rightToLeft: boolean;
}

/** How Word marks a stretch of text: its direction, and the language it is read aloud in. */
export function markedAs({ text, rightToLeft }: Directed): IRunOptions {
  if (!rightToLeft) return { text };
  const bidirectional = hebrew.test(text) ? 'he-IL' : 'ar-SA';
  return { text, rightToLeft, language: { value: language, bidirectional } };
}

const hebrew = /[\u0590-\u05ff\ufb1d-\ufb4f]/;

// Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms.
const strong = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc';
// Words of these scripts with nothing but spaces and weak punctuation between them.
const rightToLeft = new RegExp(`[${strong}]+(?:[ \\u00a0.,:'"-]+[${strong}]+)*`, 'g');

/**
 * The text in its directions, in reading order. Word wants runs of Hebrew or Arabic marked
 * (`w:rtl`), or it sets them in the wrong font and order.
 */
export function byDirection(text: string): Directed[] {
  const parts: Directed[] = [];
  let end = 0;
  for (const match of text.matchAll(rightToLeft)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), rightToLeft: false });
    parts.push({ text: match[0], rightToLeft: true });
    end = match.index + match[0].length;
  }
  if (end < text.length || parts.length === 0) {
    parts.push({ text: text.slice(end), rightToLeft: false });
  }
  return parts;
}
