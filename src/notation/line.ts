import type { FieldTable } from '../motion/shape.ts';
import { fieldOf } from './wanted.ts';

/** What a line of a head shows at first sight. */

/** The blanks at its start: spaces, tabs, and the no-break spaces that a slip of the thumb makes. */
export function indentation(text: string): string {
  return /^[ \t\u00A0]*/.exec(text)?.[0] ?? '';
}

/** Whether it is blank or nothing but a comment. */
export function isIdle(text: string): boolean {
  return /^\s*(?:#|$)/.test(text);
}

/** Whether an item of a list begins at an offset. */
export function isDash(source: string, start: number, end: number): boolean {
  return source[start] === '-' && (start + 1 >= end || /\s/.test(source[start + 1] ?? ''));
}

/** Whether what Markdown or a word processor takes for the sign of a list stands at an offset. */
export function isBullet(source: string, start: number): boolean {
  return /^[*+•·‣–—][ \t\u00A0]/.test(source.slice(start, start + 2));
}

export interface HeadKey {
  text: string;
  /** Behind the colon. */
  end: number;
}

/** The key at an offset; one of the table counts without a blank behind its colon too. */
export function keyAt(
  source: string,
  start: number,
  end: number,
  table?: FieldTable,
): HeadKey | undefined {
  const rest = source.slice(start, end);
  const quoted = /^(?:"([^"\\]*)"|'([^']*)')\s{0,9}:(?=\s|$)/.exec(rest);
  if (quoted) return { text: quoted[1] ?? quoted[2] ?? '', end: start + quoted[0].length };
  const tight = /^([\p{L}\p{M}\d_-]+):(?=\S)/u.exec(rest);
  if (tight && fieldOf(table, tight[1] ?? '')) {
    return { text: tight[1] ?? '', end: start + tight[0].length };
  }
  const colon = rest.search(/:(?:\s|$)/);
  const text = rest.slice(0, Math.max(colon, 0)).trimEnd();
  if (text === '' || /^(?:[-?:](?:\s|$)|[,[\]{}#&*!|>'"%@`])|\s#/.test(text)) return undefined;
  return { text, end: start + colon + 1 };
}
