import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { check } from '../../src/check/check.ts';
import { exportLetter } from '../../src/export/export.ts';
import { load } from '../../src/load.ts';
import { read } from '../../src/read/read.ts';
import { formats } from '../../src/write/formats.ts';
import { root } from '../../test/host/paths.ts';
import type { Figure } from '../figure.ts';
import { sideBySide } from '../measure.ts';
import { motionOf } from '../motion.ts';

const today = Temporal.PlainDate.from('2026-08-28');
const resources = { load: (name: string) => readFile(join(root, 'dist', name)) };
const noFiles = { read: async () => undefined, root: async (location: string) => location };

export const growth: Figure = {
  title: 'Growth: ten times the text, how many times the time',
  async rows() {
    const short = motionOf(20);
    const long = motionOf(200);
    const docx = await formats.find(({ name }) => name === 'docx')?.writer();
    if (!docx) throw new Error('There is no writer for DOCX.');
    const find = (text: string) => check(read(text), { today, language: 'de' });
    const write = async (text: string) =>
      exportLetter(await load(text, undefined, noFiles), docx, resources);
    const findings = await sideBySide(5, { ours: () => find(long), other: () => find(short) });
    const letter = await sideBySide(3, { ours: () => write(long), other: () => write(short) });
    const pdf = await formats.find(({ name }) => name === 'pdf')?.writer();
    if (!pdf) throw new Error('There is no writer for PDF.');
    const common = { against: '20 pages', unit: 'ms' as const, bound: 12 };
    const rows = [
      { what: 'First findings, 200 pages', ...findings, ...common },
      { what: 'Letter (DOCX), 200 pages', ...letter, ...common },
    ];
    for (const [what, textOf, most] of many) {
      for (const writer of [docx, pdf]) {
        // Once each: the compiler remembers what it has set before.
        const time = async (count: number) => {
          const text = textOf(count);
          const start = performance.now();
          await exportLetter(await load(text, undefined, noFiles), writer, resources);
          return performance.now() - start;
        };
        await time(1);
        const other = await time(most / 10);
        const ours = await time(most);
        const against = `${most / 10}`;
        const name = `${most} ${what} (${writer.extension.toUpperCase()})`;
        rows.push({ what: name, ours, other, ...common, against });
      }
    }
    return rows;
  },
};

/** Texts of very many parts of one kind, and how many are more than anybody has. */
const many: [what: string, textOf: (count: number) => string, most: number][] = [
  ['points', (count) => resolution('- Die Verwaltung prüft es.\n'.repeat(count)), 2000],
  [
    'rows of a table',
    (count) => reason(`| a | b |\n| --- | --- |\n${'| x | 1 |\n'.repeat(count)}`),
    2000,
  ],
  [
    'footnotes',
    (count) => reason(times(count, (index) => `X[^${index}].\n\n[^${index}]: Y.\n\n`)),
    1000,
  ],
  ['words in a footnote', (count) => reason(`X[^1].\n\n[^1]: ${'Wort '.repeat(count)}\n`), 20_000],
  ['lines of a point', (count) => resolution(`1. a\n${'b c\n'.repeat(count)}`), 20_000],
  [
    'submitters',
    (count) =>
      `---\nbetreff: X\nantragsteller:\n${times(count, (index) => `  - Karla Muster ${index}\n`)}---\n`,
    2000,
  ],
  [
    'keys in the head',
    (count) => `---\nbetreff: X\n${times(count, (index) => `k${index}: v\n`)}---\n`,
    20_000,
  ],
];

function times(count: number, one: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => one(index)).join('');
}

function resolution(body: string): string {
  return `---\nbetreff: X\n---\n\n## Beschlussvorschlag\n\n${body}`;
}

function reason(body: string): string {
  return `---\nbetreff: X\n---\n\n## Begründung\n\n${body}`;
}
