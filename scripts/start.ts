import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import './build.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const example = 'examples/schulweg.antrag.md';

const { status, stdout } = spawnSync(
  process.execPath,
  ['dist/cli.js', 'export', example, '--force'],
  { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
);
process.exitCode = status ?? 1;
if (status === 0) {
  console.log(`The motion ${example} is now a letter: ${relative(process.cwd(), stdout.trim())}`);
}
