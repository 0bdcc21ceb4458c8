import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { Temporal } from 'temporal-polyfill';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import { check } from '../../src/check/check.ts';
import { PiecewiseParser } from '../../src/read/body/piecewise.ts';
import { read } from '../../src/read/read.ts';
import type { Figure, Row } from '../figure.ts';
import { workInHost } from '../in-host.ts';
import { sideBySide } from '../measure.ts';
import { motionOf } from '../motion.ts';

const today = Temporal.PlainDate.from('2026-08-28');
const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);

/** What may be done between two pictures of the screen without a drafter seeing it, in ms. */
const frame = 16;

/** Pages, and the most that the findings may take of one parse. */
const lengths = [{ pages: 2, bound: 1.3 }, { pages: 20 }, { pages: 200, bound: 0.1 }];

export const keystroke: Figure = {
  title: 'Findings after a keystroke, against one parse of the text with the same plugins',
  async rows() {
    const rows: Row[] = [];
    for (const { pages, bound } of lengths) {
      const text = motionOf(pages);
      const typed = typist(text);
      const ownParser = new PiecewiseParser();
      const { ours, other } = await sideBySide(Math.max(5, 200 / pages), {
        ours: () => check(read(typed(), { parser: ownParser }), { today, language: 'de' }),
        other: () => parseOnce(typed()),
      });
      const what = `${pages} pages`;
      rows.push({
        ...{ what, ours, other, against: 'one parse', unit: 'ms' as const },
        ...(bound === undefined ? {} : { bound }),
      });
    }
    const { keystroke: ours } = await workInHost();
    const what = '2 pages, in the extension host, after the rest';
    return [...rows, { what, ours, other: frame, against: 'one frame', unit: 'ms', bound: 1 }];
  },
};

/** The text after one more letter each time, typed in its middle. */
function typist(text: string): () => string {
  const middle = text.indexOf('Haltestelle', text.length / 2);
  let count = 0;
  return () => {
    count += 1;
    return `${text.slice(0, middle)}${'x'.repeat(count)}${text.slice(middle)}`;
  };
}

function parseOnce(text: string) {
  const tree = parser.parse(text);
  const head = tree.children[0];
  return [tree, head?.type === 'yaml' ? parseYaml(head.value) : undefined];
}
