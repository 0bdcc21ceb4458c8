import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportLetter } from '../../src/export/export.ts';
import { load } from '../../src/load.ts';
import { formats } from '../../src/write/formats.ts';
import type { Resources } from '../../src/write/writer.ts';
import { root } from '../../test/host/paths.ts';
import type { Figure } from '../figure.ts';
import { runProgram, sideBySide } from '../measure.ts';
import { motionOf } from '../motion.ts';

const resources: Resources = { load: (name) => readFile(join(root, 'dist', name)) };
const noFiles = { read: async () => undefined, root: async (location: string) => location };

export const warmExport: Figure = {
  title: 'Export of two pages, the program being warm, against a run of pandoc',
  async rows() {
    const text = motionOf(2);
    const rows = [];
    for (const format of formats) {
      const writer = await format.writer();
      const { ours, other } = await sideBySide(20, {
        ours: async () => exportLetter(await load(text, undefined, noFiles), writer, resources),
        // pandoc makes no PDF of its own: it is measured on DOCX both times.
        other: () => runProgram('pandoc', ['-f', 'markdown', '-t', 'docx', '-o', '-'], text),
      });
      const bound = format.name === 'docx' ? { bound: 0.25 } : {};
      const what = format.name.toUpperCase();
      rows.push({ what, ours, other, against: 'pandoc', unit: 'ms' as const, ...bound });
    }
    return rows;
  },
};
