import type { Edit } from '../../text/edit.ts';
import type { TakenChange } from './take-back.ts';

/**
 * The text with changes of a colleague. Several that put something in at one place do so in their
 * order; one that would change what another has changed already is left out.
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
