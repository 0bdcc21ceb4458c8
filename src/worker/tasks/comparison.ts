import { amendmentAsText } from '../../amend/as-text.ts';
import { changesBetween, changesIn } from '../../amend/between.ts';
import { exportComparison, lettersOfAmendment, lettersOfVersions } from '../../export/compare.ts';
import { withLines } from '../../export/lines.ts';
import { remarksOn } from '../../export/remarks.ts';
import type { Text } from '../../text/language.ts';
import { formatNamed } from '../../write/formats.ts';
import { loadedFrom, type MotionText } from '../motions.ts';
import type { TaskContext } from '../task-context.ts';

export interface ComparisonInput {
  /** The version before; absent where an amendment is asked for what it changes. */
  old?: MotionText;
  now: MotionText;
  /** The name of a format; absent for the sentences of an amendment. */
  format?: string;
}

export interface Comparison {
  /** The letter with its changes, where a format was asked for. */
  bytes?: Uint8Array;
  /** What is to be known of it besides. */
  remarks: Text[];
  /** The sentences that turn one text into the other; empty where both say the same. */
  sentences: string;
}

/** What has changed between two versions; `undefined` where there is nothing to compare with. */
export async function comparison(
  { old, now, format }: ComparisonInput,
  context: TaskContext,
): Promise<Comparison | undefined> {
  const after = await loadedFrom(now, context);
  const before = old && (await loadedFrom(old, context));
  const changes = before
    ? changesBetween(before, after)
    : changesIn(await withLines(after, context));
  const sentences = changes
    .filter(({ amendment }) => amendment.points.length > 0)
    .map(({ name, amendment }) => `${name ? `Zu ${name}:\n\n` : ''}${amendmentAsText(amendment)}`)
    .join('\n\n');
  const pair = before ? lettersOfVersions(before, after) : lettersOfAmendment(after);
  if (!pair) return undefined;
  if (format === undefined) return { remarks: [], sentences };
  const writer = await formatNamed(format)?.writer();
  if (!writer) throw new RangeError(`There is no format ${format}.`);
  const written = await exportComparison(pair, after, writer, context);
  return { bytes: written.bytes, remarks: remarksOn(after, writer, written), sentences };
}
