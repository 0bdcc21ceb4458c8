import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cli = join(root, 'dist/cli.js');
const preload = fileURLToPath(new URL('no-network.cjs', import.meta.url));

describe('the command line without a network', () => {
  let folder: string;
  let doors: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'antrag-'));
    cpSync(join(root, 'examples'), folder, { recursive: true });
    doors = join(folder, 'doors.txt');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function motions() {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.antrag.md'))
      .sort();
  }

  function run(program: string, args: string[]) {
    const { stdout, stderr, error } = spawnSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      timeout: 100_000,
      env: { ...process.env, DOORS: doors },
    });
    assert.equal(error, undefined);
    return stdout + stderr;
  }

  /** Checks and exports all examples by a program that runs Node. */
  function everything(program: string, ...before: string[]) {
    const names = motions();
    assert.ok(names.length > 5);
    run(program, [...before, cli, 'check', ...names]);
    const said = run(program, [...before, cli, 'export', ...names, '--to', 'docx,pdf', '--force']);
    for (const name of names) {
      for (const format of ['docx', 'pdf']) {
        assert.ok(existsSync(join(folder, name.replace('antrag.md', format))), `${name} ${said}`);
      }
    }
  }

  it('opens no connection, asks no name server and starts no program', () => {
    everything(process.execPath, '--require', preload);
    assert.ok(!existsSync(doors), existsSync(doors) ? readFileSync(doors, 'utf8') : '');
  }).timeout(240_000);

  it('would be caught if it did', () => {
    for (const attempt of [
      "fetch('http://localhost')",
      "require('node:http').get('http://localhost')",
      "require('node:https').get('https://localhost')",
      "require('node:net').connect(1)",
      "require('node:tls').connect(1)",
      "require('node:dns').lookup('localhost', () => {})",
      "require('node:dns/promises').lookup('localhost')",
      "require('node:dgram').createSocket('udp4')",
      "require('node:child_process').spawn('true')",
      "require('node:http').createServer().listen(0)",
      "new (require('node:worker_threads').Worker)('', { eval: true })",
      "import('node:dns').then(({ lookup }) => lookup('localhost', () => {}))",
    ]) {
      rmSync(doors, { force: true });
      run(process.execPath, ['--require', preload, '--eval', attempt]);
      assert.ok(existsSync(doors), attempt);
    }
  }).timeout(60_000);

  it('works in a network namespace without any interface, where the machine can make one', () => {
    const { status } = spawnSync('unshare', ['-rn', 'true']);
    // Elsewhere the recorded connections above prove the same.
    if (status === 0) everything('unshare', '-rn', process.execPath);
    else everything(process.execPath, '--require', preload);
  }).timeout(240_000);
});
