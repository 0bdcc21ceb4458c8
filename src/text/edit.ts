import type { Text } from './language.ts';

/** A replacement of a stretch of text; offsets in the text before it. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A change that is offered, with its words. */
export interface Fix {
  title: Text;
  /** Do not overlap; offsets in the text before the fix. */
  edits: Edit[];
}

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

/** Those edits that overlap no earlier one, sorted. */
export function withoutOverlap(edits: readonly Edit[]): Edit[] {
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
export function overlap(a: Edit, b: Edit): boolean {
  if (a.start === b.start) return true;
  return a.start < b.end && b.start < a.end;
}
