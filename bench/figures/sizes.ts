import { statSync } from 'node:fs';
import { join } from 'node:path';
import { entryFiles } from '../../scripts/entry.ts';
import { root, vsix } from '../../test/host/paths.ts';
import type { Figure } from '../figure.ts';

/** The most that VS Code may have to read before the first motion, in KB. */
const entryBound = 600;

export const sizes: Figure = {
  title: 'Sizes (after npm run package)',
  async rows() {
    const entry = entryFiles().reduce((sum, { path }) => sum + kilobytes(path), 0);
    return [
      {
        ...{ what: 'Entry of the extension', ours: entry, unit: 'KB' as const },
        ...{ other: entryBound, against: 'bound', bound: 1 },
      },
      {
        ...{ what: 'Package (.vsix)', ours: statSync(vsix).size / 2 ** 20, unit: 'MB' as const },
        ...{ other: kilobytes('dist/typst.wasm') / 1024, against: 'typesetter, unpacked' },
      },
    ];
  },
};

function kilobytes(path: string): number {
  return statSync(join(root, path)).size / 1024;
}
