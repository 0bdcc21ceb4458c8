import { fields } from '../motion/fields.ts';
import { comparableKey } from '../motion/key.ts';
import { findFrontMatter } from '../notation/front-matter.ts';

/** Nobody writes these about anything but a motion. */
const ours = [fields.subject, fields.committee, fields.meeting, fields.submitters].map(
  ({ key }) => key,
);

/**
 * Whether a plain Markdown text begins as a motion does: at least two of our keys stand in its head,
 * one of them a key that only motions have. `titel` and `datum` stand in any blog.
 */
export function beginsAsMotion(text: string): boolean {
  const head = findFrontMatter(text);
  if (!head?.closed) return false;
  const content = text.slice(head.content.start, head.content.end);
  const keys = Array.from(content.matchAll(/^([\p{L}-]+)[ \t]*:/gmu), ([, key = '']) =>
    comparableKey(key),
  );
  const known = new Set<string>(Object.values(fields).map(({ key }) => key));
  return keys.filter((key) => known.has(key)).length > 1 && keys.some((key) => ours.includes(key));
}
