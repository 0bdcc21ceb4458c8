import type { Fault } from '../../motion/fault.ts';
import type { Head } from '../../motion/motion.ts';
import type { MappingNode } from '../../motion/node.ts';
import type { Lines } from '../../text/lines.ts';
import { findFrontMatter } from './front-matter.ts';
import { parseYaml } from './yaml.ts';

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
  const placeOf = (start: number, end: number) =>
    lines.place(content.start + start, content.start + end);
  const { root, errors } = parseYaml(text.slice(content.start, content.end), placeOf);
  for (const error of errors) {
    const at = placeOf(error.start, error.end);
    faults.push({ type: 'head-unreadable', place: at, detail: error.reason });
  }
  const own =
    root?.type === 'mapping' ? root : emptyMapping(lines.place(content.start, content.end));
  const isUnreadable = root !== undefined && own.entries.length === 0;
  const state = isUnreadable ? 'unreadable' : found.closed ? 'present' : 'unclosed';
  return { head: { state, place, own }, faults };
}

function emptyMapping(place: MappingNode['place']): MappingNode {
  return { type: 'mapping', place, entries: [] };
}
