import { fields } from '../motion/fields.ts';
import { entryOf } from '../motion/key.ts';
import type { Motion } from '../motion/motion.ts';
import type { HeadNode } from '../motion/node.ts';
import { placeholders } from '../motion/placeholders.ts';
import type { Edit, Fix } from '../text/edit.ts';
import { lineEndOf } from '../text/lines.ts';

/**
 * Makes a motion a joint one: below those who submit it there is room for another group. Offered
 * where a selection touches the submitters in the head of the motion itself.
 */
export function anotherGroup(motion: Motion, start: number, end: number): Fix[] {
  const entry = entryOf(motion.head.own, fields.submitters.key);
  if (!entry || end < entry.place.start.offset || start > entry.place.end.offset) return [];
  const edits = editsFor(motion.text, entry.keyPlace.end.offset, entry.value);
  return edits.length > 0
    ? [{ title: { de: 'Weitere Fraktion hinzufügen', en: 'Add another group' }, edits }]
    : [];
}

function editsFor(text: string, keyEnd: number, value: HeadNode): Edit[] {
  const [start, end] = [value.place.start.offset, value.place.end.offset];
  const source = text.slice(start, end);
  if (value.type === 'empty' || source.trim() === '') return [];
  const colon = text.indexOf(':', keyEnd);
  const isOnLine = !text.slice(colon, start).includes('\n');
  if (value.type === 'list' && source.startsWith('['))
    return source.endsWith(']') && value.items.length > 0 ? [insert(end - 1, `, ${inFlow}`)] : [];
  const newLine = lineEndOf(text);
  const another = (indent: string) => {
    const { group, name } = placeholders;
    return [`${indent}- fraktion: ${group}`, `${indent}  name: ${name}`]
      .map((line) => newLine + line)
      .join('');
  };
  if (isOnLine) {
    // A text or a mapping in braces behind the key.
    if (value.type === 'list' || (value.type === 'text' && value.style === 'block')) return [];
    const first = { start: colon + 1, end: start, text: `${newLine}  - ` };
    return [first, insert(end, another('  '))];
  }
  const indent = /[^\n]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const last = start + source.trimEnd().length;
  if (indent.trim() !== '') return [];
  if (value.type === 'list') return [insert(last, another(indent))];
  // What belongs to the first one moves behind its dash.
  const lines = [...text.slice(start, last).matchAll(/\n(?=[^\r\n])/gu)];
  return [
    insert(start, '- '),
    ...lines.map(({ index }) => insert(start + index + 1, '  ')),
    insert(last, another(indent)),
  ];
}

const inFlow = `{fraktion: "${placeholders.group}", name: "${placeholders.name}"}`;

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}
