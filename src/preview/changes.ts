import { legendWords } from '../compare/legend.ts';
import type { Page } from '../write/pdf/renderer.ts';
import type { PageSpot } from './sync.ts';

/** What the template says aloud before a change, in type that nobody can see, in pt. */
const spoken = /^\[(?:Eingefügt|Gestrichen): $/u;
const unseen = 1;
/** Baselines nearer than this are one line, in pt. */
const oneLine = 3;

const legend: readonly string[] = Object.values(legendWords);

/**
 * Where what came or went begins on the pages, from top to bottom. What begins in one line is one
 * change; the legend, which is marked like what it explains, is none.
 */
export function changesOn(pages: readonly Pick<Page, 'words'>[]): PageSpot[] {
  const found: PageSpot[] = [];
  for (const [index, { words }] of pages.entries()) {
    const marks = words.filter(
      ({ text, size }, at) =>
        size < unseen && spoken.test(text) && !legend.includes(words[at + 1]?.text.trim() ?? ''),
    );
    for (const { y } of marks.sort((one, other) => one.y - other.y)) {
      const last = found.at(-1);
      const isSame = last?.page === index + 1 && y - last.y < oneLine;
      if (!isSame) found.push({ page: index + 1, y });
    }
  }
  return found;
}

/** The index of the change after a spot, or before it; behind the last comes the first again. */
export function changeFrom(
  changes: readonly PageSpot[],
  { page, y }: PageSpot,
  direction: 'next' | 'previous',
): number {
  const distance = (one: PageSpot) => one.page - page || one.y - y;
  if (direction === 'next')
    return Math.max(
      0,
      changes.findIndex((one) => distance(one) > 0),
    );
  const before = changes.filter((one) => distance(one) < 0).length;
  return before > 0 ? before - 1 : changes.length - 1;
}
