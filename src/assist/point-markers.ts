import { visit } from 'unist-util-visit';
import type { Motion } from '../motion/motion.ts';
import type { Range } from './cursor.ts';

/**
 * Where the markers of points stand, in the order of the text: those that the letter counts by,
 * which only a look at the lines around can tell (`a)` below `Wir fragen:`).
 */
export function pointMarkers(motion: Motion): Range[] {
  const found: Range[] = [];
  visit(motion.tree, 'listItem', ({ position, children }) => {
    const start = position?.start.offset;
    if (start === undefined) return;
    const end = children[0]?.position?.start.offset ?? position?.end.offset ?? start;
    const [marker = ''] = /^[^\n\r]*/u.exec(motion.text.slice(start, end)) ?? [];
    const { length } = marker.trimEnd();
    if (length > 0) found.push({ start, end: start + length });
  });
  return found;
}
