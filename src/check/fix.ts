import type { Finding } from './finding.ts';
import type { Edit } from './rule.ts';

/**
 * The text after the edits. An edit that overlaps an earlier one, or lies outside of the text,
 * is left out.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of withoutOverlap(edits)) {
    if (edit.start < at || edit.end > text.length) continue;
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

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

function withoutOverlap(edits: readonly Edit[]): Edit[] {
  const sorted = edits
    .filter((edit) => edit.start >= 0 && edit.start <= edit.end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Edit[] = [];
  for (const edit of sorted) {
    const last = kept.at(-1);
    if (!last || !overlap(last, edit)) kept.push(edit);
  }
  return kept;
}

/** Two insertions at one place are an overlap too: their order would be open. */
function overlap(a: Edit, b: Edit): boolean {
  if (a.start === b.start) return true;
  return a.start < b.end && b.start < a.end;
}
