import type { Loaded } from '../load.ts';
import type { Resources, Revision, Writer, Written } from '../write/writer.ts';
import { exportLetter, letterOf } from './export.ts';

type Version = Pick<Loaded, 'motion' | 'references'>;

/**
 * Two versions of a motion as one letter with their changes marked, in one format; in a Word file
 * each can be taken or refused.
 */
export async function exportComparison(
  old: Version,
  now: Version,
  writer: Writer,
  resources: Resources,
): Promise<Written> {
  const { meta } = letterOf(now);
  const revision: Revision = {
    author: meta.author,
    ...(meta.date && { date: meta.date.toString() }),
  };
  const [before, after] = [
    await exportLetter(old, writer, resources),
    await exportLetter(now, writer, resources),
  ];
  if (!writer.compare) throw new RangeError(`${writer.extension} has no marks yet.`);
  return {
    bytes: await writer.compare(before.bytes, after.bytes, revision),
    uncovered: [...new Set([...before.uncovered, ...after.uncovered])],
  };
}
