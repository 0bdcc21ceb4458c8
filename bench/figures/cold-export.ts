import { join } from 'node:path';
import { root } from '../../test/host/paths.ts';
import type { Figure } from '../figure.ts';
import { runProgram, sideBySide } from '../measure.ts';
import { inMotionFolder } from '../motion-folder.ts';

export const coldExport: Figure = {
  title: 'One antrag export from the command line, two pages',
  async rows() {
    return inMotionFolder(1, async ([motion = '']) => {
      const { ours, node, pandoc } = await sideBySide(15, {
        ours: () => runProgram(process.execPath, [join(root, 'dist/cli.js'), 'export', motion]),
        node: () => runProgram(process.execPath, ['-e', '0']),
        pandoc: () => runProgram('pandoc', [motion, '-f', 'markdown', '-o', `${motion}.docx`]),
      });
      const what = 'DOCX, cold';
      return [
        { what, ours, other: node, against: 'node -e 0', unit: 'ms', bound: 3.5 },
        { what, ours, other: pandoc, against: 'pandoc', unit: 'ms' },
      ];
    });
  },
};
