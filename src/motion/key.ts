import type { HeadEntry, HeadNode, MappingNode } from './node.ts';

/**
 * A key in the form in which the tables have it: `Empfänger`, composed or decomposed, is
 * `empfaenger`. So are words with a choice compared.
 */
export function comparableKey(typed: string): string {
  if (/^[a-z-]*$/.test(typed)) return typed;
  return typed
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .trim()
    .replace(/\s+/gu, ' ');
}

/** The entry for a key of the tables, however it is typed; the first one where there are two. */
export function entryOf(mapping: MappingNode, key: string): HeadEntry | undefined {
  return mapping.entries.find((entry) => comparableKey(entry.key) === key);
}

/** Whether a node says nothing: no value, or nothing but parts without one. */
export function isEmpty(node: HeadNode): boolean {
  if (node.type === 'list') return node.items.every(isEmpty);
  if (node.type === 'mapping') return node.entries.every((entry) => isEmpty(entry.value));
  return node.type === 'empty';
}
