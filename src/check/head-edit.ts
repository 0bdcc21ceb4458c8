import { type FieldName, fields } from '../motion/fields.ts';
import { comparableKey } from '../motion/key.ts';
import type { Motion } from '../motion/motion.ts';
import { lineEndOf } from './new-head.ts';
import type { Edit } from './rule.ts';

const order = Object.values(fields).map((field) => field.key);

/** Inserts a field where the table has it: before the first field that comes later, else at the end. */
export function insertField(motion: Motion, name: FieldName, typed: string): Edit {
  const rank = order.indexOf(fields[name].key);
  const later = motion.head.own.entries.find(
    (entry) => order.indexOf(comparableKey(entry.key)) > rank,
  );
  const end = lineEndOf(motion.text);
  const text = `${typed}\n`.replaceAll('\n', end);
  const at = later ? lineStart(motion.text, later.place.start.offset) : fenceStart(motion);
  return { start: at, end: at, text };
}

/** Start of the closing fence. */
function fenceStart(motion: Motion): number {
  const { start, end } = motion.head.place;
  const head = motion.text.slice(start.offset, end.offset).trimEnd();
  return lineStart(motion.text, start.offset + head.length);
}

export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** Behind the line end of the line that holds `offset`, or the end of the text. */
export function lineAfter(text: string, offset: number): number {
  const found = /\r\n?|\n/gu;
  found.lastIndex = offset;
  const match = found.exec(text);
  return match ? match.index + match[0].length : text.length;
}

/** The opening fence: where a finding about the head as a whole stands. Without a head, its start. */
export function fencePlace(motion: Motion) {
  const { start } = motion.head.place;
  const length = motion.text.startsWith('---', start.offset) ? 3 : 0;
  return {
    start,
    end: { line: start.line, column: start.column + length, offset: start.offset + length },
  };
}
