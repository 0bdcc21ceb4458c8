import { applyEdits, type Edit, overlap, withoutOverlap } from '../text/edit.ts';
import type { Finding } from './finding.ts';

/** The edits of every safe fix in the motion itself, sorted, free of overlaps. */
export function editsForAllSafe(findings: readonly Finding[]): Edit[] {
  const chosen: Edit[] = [];
  for (const finding of findings) {
    const fix = finding.safe && finding.file === undefined ? finding.fixes[0] : undefined;
    if (!fix) continue;
    // A fix is applied whole or not at all.
    const clashes = fix.edits.some((edit) => chosen.some((other) => overlap(edit, other)));
    if (!clashes) chosen.push(...fix.edits);
  }
  return withoutOverlap(chosen);
}

/**
 * Applies safe fixes until none is left.
 * @param find reads and checks a text
 */
export function fixAll(text: string, find: (text: string) => readonly Finding[]): string {
  let current = text;
  // A fix can bring another to light; none needs more than a few rounds.
  for (let round = 0; round < 8; round++) {
    const edits = editsForAllSafe(find(current));
    const next = applyEdits(current, edits);
    if (next === current) break;
    current = next;
  }
  return current;
}
