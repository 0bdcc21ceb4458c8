import { comparisonOf, lettersOfVersions } from '../../export/compare.ts';
import { letterOf } from '../../export/export.ts';
import { withLines } from '../../export/lines.ts';
import type { MarginNote, Sheet } from '../../preview/messages.ts';
import { uncoveredNotes } from '../../preview/uncovered-notes.ts';
import { undrawnNotes } from '../../preview/undrawn-notes.ts';
import type { Language } from '../../text/language.ts';
import type { Anchor } from '../../write/pdf/anchors.ts';
import { drawnPages, type Page } from '../../write/pdf/pages.ts';
import { loadedFrom, type MotionText } from '../motions.ts';
import type { TaskContext } from '../task-context.ts';

export interface PagesInput {
  source: MotionText;
  /** An older version: the pages show what has changed since. */
  against?: MotionText;
  /** The marks of the pages that are seen by now; what has not changed is not sent again. */
  seen: readonly (string | undefined)[];
  /** An offset of the motion's text: the pages are told from where it stands on. */
  from: number;
  language: Language;
}

/** All of a letter's pages, before those that have changed. */
export interface PageList {
  sheets: Sheet[];
  anchors: Anchor[];
}

/** A page that has changed. */
export interface ChangedPage {
  /** From 0. */
  index: number;
  page: Page;
}

export type PagesPart = { list: PageList } | { changed: ChangedPage };

/** Tells a letter's pages one by one, those that are being worked on first. */
export async function pages(
  { source, against, seen, from, language }: PagesInput,
  context: TaskContext,
): Promise<{ notes: MarginNote[] }> {
  const loaded = await loadedFrom(source, context);
  const shown = against
    ? comparisonOf(lettersOfVersions(await loadedFrom(against, context), loaded))
    : letterOf(await withLines(loaded, context));
  const letter = await drawnPages(shown, context);
  const { pages: all, anchors, uncovered, undrawn } = letter;
  const sheets = all.map((page) => ({
    mark: markOf(page),
    width: page.width,
    height: page.height,
  }));
  const tell = (part: PagesPart) => context.tell(part);
  await tell({ list: { sheets, anchors } });
  const here = anchors.find(({ end }) => end >= from)?.page ?? 1;
  const changed = all
    .map((page, index) => ({ page, index }))
    .filter(({ index }) => sheets[index]?.mark !== seen[index])
    .sort((one, other) => distance(one.index, here) - distance(other.index, here));
  for (const page of changed) await tell({ changed: page });
  // Beside what no font draws, and what could not be drawn at all.
  const notes = uncoveredNotes(uncovered, source.text, language);
  return { notes: [...notes, ...undrawnNotes(undrawn, loaded.motion, language)] };
}

function distance(index: number, page: number): number {
  return Math.abs(index + 1 - page);
}

/** Tells two pages apart: 53 bits of their drawing, by the multiplication of cyrb53 (public domain). */
function markOf({ svg, width, height }: Page): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < svg.length; at += 1) {
    const code = svg.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  const hash = 4294967296 * (2097151 & other) + (one >>> 0);
  return `${width}x${height}-${svg.length}-${hash.toString(36)}`;
}
