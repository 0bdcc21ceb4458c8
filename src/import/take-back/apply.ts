import type { Edit } from '../../text/edit.ts';
import type { TakenChange } from './changes.ts';

/**
 * The changes that can all be made, and those that meet one before them: a change is made whole or
 * not at all, so that what is moved is never taken out only.
 */
export function freeAndMeeting(changes: readonly TakenChange[]): {
  free: TakenChange[];
  meeting: TakenChange[];
} {
  const free: TakenChange[] = [];
  const meeting: TakenChange[] = [];
  const made: Edit[] = [];
  for (const change of changes) {
    const meets = change.edits.some((edit) => made.some((other) => overlap(edit, other)));
    if (meets) meeting.push(change);
    else {
      free.push(change);
      made.push(...change.edits);
    }
  }
  return { free, meeting };
}

/** Two that put something in at one place don't, nor do neighbours. */
function overlap(one: Edit, other: Edit): boolean {
  return one.start < other.end && other.start < one.end;
}

/**
 * The text with changes of a colleague that are apart. Several that put something in at one place
 * do so in their order.
 */
export function withChanges(text: string, changes: readonly TakenChange[]): string {
  const all: Edit[] = changes
    .flatMap(({ edits }) => edits)
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index)
    .map(({ edit }) => edit);
  let result = '';
  let at = 0;
  for (const { start, end, text: put } of all) {
    if (start < at) continue;
    result += text.slice(at, start) + put;
    at = end;
  }
  return result + text.slice(at);
}
