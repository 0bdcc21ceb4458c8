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
    const common = { against: '20 pages', unit: 'ms' as const, bound: 12 };
    return [
      { what: 'First findings, 200 pages', ...findings, ...common },
      { what: 'Letter (DOCX), 200 pages', ...letter, ...common },
    ];
  },
};
