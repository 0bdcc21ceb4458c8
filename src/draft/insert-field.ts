import { type FieldName, fields } from '../motion/fields.ts';
import { comparableKey } from '../motion/key.ts';
import type { Motion } from '../motion/motion.ts';
import type { Edit } from '../text/edit.ts';
import { lineEndOf, lineStart } from '../text/lines.ts';

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
