import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../test/host/paths.ts';
import type { Figure } from '../figure.ts';
import { runProgram, sideBySide } from '../measure.ts';
import { inMotionFolder } from '../motion-folder.ts';

const count = 1_000;

/** The linter of the parser that both stand on, with the presets that its own documentation names. */
const peer = {
  'remark-cli': '12.0.1',
  'remark-frontmatter': '5.0.0',
  'remark-preset-lint-consistent': '6.0.1',
  'remark-preset-lint-recommended': '7.0.1',
};

export const checks: Figure = {
  title: `${count} motions through one antrag check, against remark-lint with two presets`,
  async rows() {
    const remark = installPeer();
    return inMotionFolder(count, async (_, folder) => {
      const plugins = Object.keys(peer).slice(1);
      const { ours, other } = await sideBySide(3, {
        // Both find faults in such texts, and end with 0 for warnings all the same.
        ours: () => runProgram(process.execPath, [join(root, 'dist/cli.js'), 'check', folder]),
        other: () =>
          runProgram(
            process.execPath,
            [remark, folder, '--no-stdout', ...plugins.flatMap((name) => ['--use', name])],
            { cwd: peerFolder },
          ),
      });
      return [{ what: 'Check', ours, other, against: 'remark-lint', unit: 'ms', bound: 0.8 }];
    });
  },
};

const peerFolder = join(root, 'out/remark-lint');

/** Installs it beside the project, not into it. @returns the path of its program */
function installPeer(): string {
  mkdirSync(peerFolder, { recursive: true });
  writeFileSync(
    join(peerFolder, 'package.json'),
    JSON.stringify({ private: true, dependencies: peer }),
  );
  runProgram('npm', ['install', '--no-audit', '--no-fund'], { cwd: peerFolder });
  return join(peerFolder, 'node_modules/remark-cli/cli.js');
}
