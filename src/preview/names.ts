import type { Anchor } from '../write/pdf/anchors.ts';
import type { Page } from '../write/pdf/renderer.ts';

/** More of a block's words nobody listens to before deciding whether to go there, in characters. */
const longest = 120;

/** What each block is called: its own words, as they stand on the page. */
export function blockNames(pages: readonly Page[], anchors: readonly Anchor[]): string[] {
  return anchors.map(({ page, y, height }) => {
    const lines = pages[page - 1]?.words ?? [];
    const words = lines
      // By the baseline: type of the next block may reach into the box of this one.
      .filter((line) => y <= line.y && line.y <= y + height)
      .map(({ text }) => text.trim())
      .join(' ')
      .replace(/\s+/gu, ' ');
    if (words.length <= longest) return words;
    const cut = words.slice(0, longest);
    return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))} …`;
  });
}
