import { type FileChild, Paragraph, Table } from 'docx';
import { betweenTables, built, type Piece } from './pieces.ts';
import { TurnedTable } from './tables.ts';

/** What stands on pages that are all upright, or all turned for wide tables. */
export interface PageRun {
  isTurned: boolean;
  children: FileChild[];
}

/** The pieces built, in stretches. A heading goes with the wide table below it. */
export function stretches(pieces: readonly Piece[]): PageRun[] {
  const parts: { isTurned: boolean; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const isTurned = piece instanceof TurnedTable;
    const last = parts.at(-1);
    if (last?.isTurned === isTurned) {
      last.pieces.push(piece);
      continue;
    }
    const above = last?.pieces.at(-1);
    const heading = isTurned && above && !(above instanceof Table) && above.heading;
    parts.push({ isTurned, pieces: heading && last ? last.pieces.splice(-1) : [] });
    parts.at(-1)?.pieces.push(piece);
  }
  return parts
    .filter((part) => part.pieces.length > 0)
    .map((part) => ({ isTurned: part.isTurned, children: built(part.pieces) }));
}

/**
 * Stretches of one kind that follow each other as one. All but the last end in a paragraph, which
 * holds what is to be said of their pages.
 */
export function joined(all: readonly PageRun[]): PageRun[] {
  const whole: PageRun[] = [];
  for (const { isTurned, children } of all) {
    const last = whole.at(-1);
    if (last?.isTurned === isTurned) last.children.push(...children);
    else whole.push({ isTurned, children: [...children] });
  }
  for (const { children } of whole.slice(0, -1))
    if (children.at(-1) instanceof Table) children.push(new Paragraph(betweenTables));
  return whole;
}
