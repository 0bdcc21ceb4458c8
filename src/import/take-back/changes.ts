import type { Edit } from '../../text/edit.ts';
import type { Text } from '../../text/language.ts';

/** One change of a colleague, as it would be made in the motion's text. */
export interface TakenChange {
  edits: Edit[];
  /** What it does, in a line. */
  said: Text;
}

/** A change of a place that was changed here as well, or that is not there any more. */
export interface Clash {
  said: Text;
  mine: string;
  theirs: string;
}

/** Only what differs, by whole words. */
export function smallestEdits(old: string, now: string, at: number): Edit[] {
  if (old === now) return [];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end))
    end += 1;
  return [
    { start: at + start, end: at + old.length - end, text: now.slice(start, now.length - end) },
  ];
}
