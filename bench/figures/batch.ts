import { join } from 'node:path';
import { root } from '../../test/host/paths.ts';
import type { Figure } from '../figure.ts';
import { runProgram, timeOf } from '../measure.ts';
import { inMotionFolder } from '../motion-folder.ts';

const count = 500;

export const batch: Figure = {
  title: `${count} motions through one antrag export, against ${count} runs of pandoc`,
  async rows() {
    return inMotionFolder(count, async (motions) => {
      const cli = join(root, 'dist/cli.js');
      const ours = timeOf(() => runProgram(process.execPath, [cli, 'export', ...motions]));
      const other = timeOf(() => {
        for (const motion of motions) {
          runProgram('pandoc', [motion, '-f', 'markdown', '-o', `${motion}.docx`]);
        }
      });
      return [{ what: 'DOCX', ours, other, against: 'pandoc', unit: 'ms', bound: 0.25 }];
    });
  },
};
