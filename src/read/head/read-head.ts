import type { Fault } from '../../motion/fault.ts';
import { fields } from '../../motion/fields.ts';
import type { Head } from '../../motion/motion.ts';
import type { MappingNode } from '../../motion/node.ts';
import { findFrontMatter } from '../../notation/front-matter.ts';
import type { Lines } from '../../text/lines.ts';
import { readForgivingly } from './forgiving.ts';

/** Finds and parses the head of a motion. */
export function readHead(text: string, lines: Lines): { head: Head; faults: Fault[] } {
  const faults: Fault[] = [];
  const found = findFrontMatter(text);
  if (!found) {
    const place = lines.place(0, 0);
    faults.push({ type: 'head-missing', place });
    return { head: { state: 'missing', place, own: emptyMapping(place) }, faults };
  }
  const { content } = found;
  if (!found.closed) {
    faults.push({ type: 'head-unclosed', place: lines.place(found.fence.start, found.fence.end) });
  }
  const place = lines.place(found.fence.start, found.end);
  const reading = readForgivingly(text.slice(content.start, content.end), fields, (start, end) =>
    lines.place(content.start + start, content.start + end),
  );
  for (const fault of reading.forgiven) faults.push(fault);
  for (const { place, reason } of reading.unreadable) {
    faults.push({ type: 'head-unreadable', place, detail: reason });
  }
  const state = reading.isLost ? 'unreadable' : found.closed ? 'present' : 'unclosed';
  return { head: { state, place, own: reading.mapping }, faults };
}

function emptyMapping(place: MappingNode['place']): MappingNode {
  return { type: 'mapping', place, entries: [] };
}
