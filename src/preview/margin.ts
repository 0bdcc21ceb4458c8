import type { Severity } from '../check/rule.ts';
import type { Anchor } from '../write/pdf/anchors.ts';
import type { MarginNote } from './messages.ts';
import { type PageSpot, spotOf } from './sync.ts';

/** One mark in the margin, for all that is to be said at its place. */
export interface MarginMark extends PageSpot {
  /** The worst first. */
  notes: MarginNote[];
}

/** Marks nearer than this would cover one another where a page is shown small, in pt. */
const nearest = 26;

const rank: Record<Severity, number> = { error: 0, warning: 1, hint: 2 };

/** The marks in the margin of the pages, from top to bottom. */
export function inMargin(anchors: readonly Anchor[], notes: readonly MarginNote[]): MarginMark[] {
  const placed = notes
    .map((note) => ({ ...spotOf(anchors, note.offset), note }))
    .sort((one, other) => one.page - other.page || one.y - other.y);
  const marks: MarginMark[] = [];
  for (const { page, y, note } of placed) {
    const last = marks.at(-1);
    if (last && last.page === page && y - last.y < nearest) last.notes.push(note);
    else marks.push({ page, y, notes: [note] });
  }
  for (const { notes } of marks) {
    notes.sort((one, other) => rank[one.severity] - rank[other.severity]);
  }
  return marks;
}
