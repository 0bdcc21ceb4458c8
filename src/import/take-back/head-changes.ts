import type { Text } from '../../text/language.ts';
import { type Clash, smallestEdits, type TakenChange } from './changes.ts';
import { fieldLines, sameValue, typedHeadOf } from './head.ts';

/** What was changed in the head, by fields: a field changed here as well is a clash. */
export function headChanges(
  text: string,
  { base, theirs, printed }: { base: string; theirs: string; printed: string },
): { changes: TakenChange[]; clashes: Clash[] } {
  const changes: TakenChange[] = [];
  const clashes: Clash[] = [];
  const [typed, was, is, own] = [
    typedHeadOf(text),
    typedHeadOf(base),
    typedHeadOf(theirs),
    typedHeadOf(printed),
  ];
  if (!was || !is || !own) return { changes, clashes };
  for (const key of new Set([...Object.keys(was.values), ...Object.keys(is.values)])) {
    if (sameValue(was.values[key], is.values[key])) continue;
    const now = own.values[key];
    if (sameValue(now, is.values[key])) continue;
    const block = typed?.blocks.find((one) => one.key === key);
    const lines = is.values[key] === undefined ? '' : fieldLines(key, is.values[key]);
    const said: Text = {
      de: lines === '' ? `Weggefallen: ${key}` : `Geändert: ${lines.trim()}`,
      en: lines === '' ? `Gone: ${key}` : `Changed: ${lines.trim()}`,
    };
    if (!sameValue(now, was.values[key])) {
      clashes.push({
        said,
        mine: block ? text.slice(block.start, block.end).trim() : '',
        theirs: lines.trim(),
      });
    } else if (block)
      changes.push({
        edits: smallestEdits(text.slice(block.start, block.end), lines, block.start),
        said,
      });
    else if (typed)
      changes.push({ edits: [{ start: typed.end, end: typed.end, text: lines }], said });
  }
  return { changes, clashes };
}
