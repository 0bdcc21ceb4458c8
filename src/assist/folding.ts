import type { Motion } from '../motion/motion.ts';
import { Lines } from '../text/lines.ts';
import { type OutlineItem, outline } from './outline.ts';

/** Lines that fold into their first, counted from 1. */
export interface Fold {
  first: number;
  last: number;
}

/** The head, each section, each heading within, each point of several lines. */
export function folds(motion: Motion): Fold[] {
  const lines = new Lines(motion.text);
  const found: Fold[] = [];
  const visit = ({ range, children }: OutlineItem): void => {
    const end = range.start + motion.text.slice(range.start, range.end).trimEnd().length;
    const first = lines.point(range.start).line;
    const last = lines.point(end).line;
    if (last > first) found.push({ first, last });
    for (const child of children) visit(child);
  };
  for (const item of outline(motion, 'de')) visit(item);
  return found;
}
