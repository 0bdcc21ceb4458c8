import type { Figure, Row } from '../figure.ts';
import { measuredInHost } from '../in-host.ts';
import type { Blocks } from '../typing-in-host.ts';

/** What may be done between two pictures of the screen without a drafter seeing it, in ms. */
const frame = 16;

/** With more pages than most motions have, the rows only inform. */
const mostPages = 20;

export const typing: Figure = {
  title: 'The longest block of the extension host while typing, in computing time',
  async rows() {
    const blocks = await measuredInHost<Blocks>('bench/typing-in-host.ts');
    return Object.entries(blocks).flatMap(([pages, { plain, preview }]): Row[] => {
      const common = {
        ...{ other: frame, against: 'one frame', unit: 'ms' as const },
        ...(Number(pages) <= mostPages && { bound: 1 }),
      };
      return [
        { what: `${pages} pages`, ours: plain, ...common },
        { what: `${pages} pages, with the preview`, ours: preview, ...common },
      ];
    });
  },
};
