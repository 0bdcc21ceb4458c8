import type { Link, PhrasingContent, Text } from 'mdast';
import type { Parent } from 'unist';

/** German marks that end a sentence or quotation, not an address that is typed before them. */
const mark = '“”„‟«»‹›‘’‚…–—';
const behindAddress = new RegExp(`[${mark}][${mark}.,;:!?)]*$`, 'u');

/**
 * Ends an address in running text before the quotation mark behind it: `„https://a.de“`. GFM
 * knows only ASCII's marks.
 */
export function endAutolink(link: Link, index: number, parent: Parent): void {
  const [label] = link.children;
  const { start, end } = link.position ?? {};
  // In brackets of either kind a link is longer than its label.
  if (label?.type !== 'text' || start?.offset !== label.position?.start.offset) return;
  const behind = behindAddress.exec(label.value)?.[0];
  if (behind === undefined || behind.length === label.value.length || !end || !label.position)
    return;
  const { line, column, offset = 0 } = end;
  const cut = { line, column: column - behind.length, offset: offset - behind.length };
  label.value = label.value.slice(0, -behind.length);
  label.position.end = cut;
  link.url = link.url.slice(0, -behind.length);
  link.position = { start: label.position.start, end: { ...cut } };
  const siblings = parent.children as PhrasingContent[];
  const next = siblings[index + 1];
  if (next?.type === 'text' && next.position) {
    next.value = behind + next.value;
    next.position.start = { ...cut };
    return;
  }
  const text: Text = { type: 'text', value: behind, position: { start: { ...cut }, end } };
  siblings.splice(index + 1, 0, text);
}
