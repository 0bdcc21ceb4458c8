import { exportLetter } from '../../export/export.ts';
import { remarksOn } from '../../export/remarks.ts';
import type { Text } from '../../text/language.ts';
import { formatNamed } from '../../write/formats.ts';
import { loadedFrom, type MotionText } from '../motions.ts';
import type { TaskContext } from '../task-context.ts';

export interface LetterInput {
  source: MotionText;
  /** The name of a format. */
  format: string;
}

export interface WrittenLetter {
  bytes: Uint8Array;
  /** What is to be known of it besides. */
  remarks: Text[];
}

/** The finished letter in one format. */
export async function letter(
  { source, format }: LetterInput,
  context: TaskContext,
): Promise<WrittenLetter> {
  const writer = await formatNamed(format)?.writer();
  if (!writer) throw new RangeError(`There is no format ${format}.`);
  const loaded = await loadedFrom(source, context);
  const written = await exportLetter(loaded, writer, context);
  return { bytes: written.bytes, remarks: remarksOn(loaded, writer, written) };
}
