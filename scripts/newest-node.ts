import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../test/host/paths.ts';

const version = '24';
const folder = join(root, 'out/node-24');

/**
 * The newest Node that is supported for long, installed beside the project where it is not yet, so
 * that the tests run on it whatever runs them. From the packages that npm's own `node` consists of,
 * one for each system: https://www.npmjs.com/package/node
 * @returns the path of its program
 */
export function newestNode(): string {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  const file = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const program = join(folder, 'node_modules', name, file);
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: { [name]: version } }),
  );
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0 || !existsSync(program))
    throw new Error(`Node ${version} cannot be installed from npm. ${stderr}`);
  return program;
}
