import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { Temporal } from 'temporal-polyfill';
import { unified } from 'unified';
import { check } from '../src/check/check.ts';
import { PiecewiseParser } from '../src/read/body/piecewise.ts';
import { read } from '../src/read/read.ts';
import { motionOf } from './motion.ts';

const today = Temporal.PlainDate.from('2026-08-28');
const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);
const text = motionOf(200);

const ours = keptBy((typed) => {
  const ownParser = new PiecewiseParser();
  const motion = read(typed, { parser: ownParser });
  return [ownParser, motion, check(motion, { today, language: 'de' })];
});
const other = keptBy((typed) => parser.parse(typed));
console.log(JSON.stringify({ ours, other }));

/** The memory that stays in use for what `make` returns, in MB. */
function keptBy(make: (text: string) => unknown): number {
  make(text);
  const before = used();
  const made = make(text);
  const after = used();
  // It is held until here.
  if (made === undefined) throw new Error('Nothing was made.');
  return (after - before) / 2 ** 20;
}

function used(): number {
  for (let round = 0; round < 3; round += 1) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
