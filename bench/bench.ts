import { peers, setUpMachine } from '../scripts/machine.ts';
import type { Figure, Row } from './figure.ts';
import { activation } from './figures/activation.ts';
import { batch } from './figures/batch.ts';
import { checks } from './figures/check.ts';
import { coldExport } from './figures/cold-export.ts';
import { comparison } from './figures/comparison.ts';
import { growth } from './figures/growth.ts';
import { keystroke } from './figures/keystroke.ts';
import { memory } from './figures/memory.ts';
import { sizes } from './figures/sizes.ts';
import { typing } from './figures/typing.ts';
import { warmExport } from './figures/warm-export.ts';

const figures: Record<string, Figure> = {
  a: keystroke,
  b: warmExport,
  c: batch,
  d: coldExport,
  e: growth,
  f: activation,
  g: memory,
  h: sizes,
  i: typing,
  j: comparison,
  k: checks,
};

setUpMachine(peers);
const asked = process.argv.slice(2);
for (const letter of asked.length > 0 ? asked : Object.keys(figures)) {
  const figure = figures[letter];
  if (!figure) {
    console.log(`Usage: npm run bench -- [${Object.keys(figures).join('|')}]…`);
    process.exit(2);
  }
  console.log(`(${letter}) ${figure.title}`);
  for (const row of await figure.rows()) console.log(`    ${line(row)}`);
}
// A VS Code that was measured may still be closing.
process.exit();

function line({ what, ours, other, against, unit, bound }: Row): string {
  const ratio = ours / other;
  const figures = `${number(ours)} ${unit}, ${against} ${number(other)} ${unit}: ${number(ratio)}`;
  if (bound === undefined) return `${what}: ${figures}`;
  const verdict = ratio <= bound ? 'reached' : `missed by ${number(ratio / bound)} times`;
  return `${what}: ${figures} (at most ${number(bound)}: ${verdict})`;
}

function number(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(value >= 1 ? 3 : 2);
}
