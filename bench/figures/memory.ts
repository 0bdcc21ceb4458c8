import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../test/host/paths.ts';
import type { Figure } from '../figure.ts';

export const memory: Figure = {
  title: 'Memory of one open motion of 200 pages: what is kept of it, after the garbage is gone',
  async rows() {
    // A process of its own, in which nothing else has been.
    const script = join(root, 'bench/memory-of-one.ts');
    const printed = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', script], {
      encoding: 'utf8',
      cwd: root,
    });
    const { ours, other } = JSON.parse(printed);
    return [{ what: 'Motion and findings', ours, other, against: 'its mdast', unit: 'MB' }];
  },
};
