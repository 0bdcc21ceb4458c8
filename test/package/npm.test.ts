import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('../../', import.meta.url));
const example = 'schulweg.antrag.md';

describe('the package of npm, installed into an empty folder', function () {
  this.timeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'antrag-npm-'));
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
  let packed: { path: string; size: number }[] = [];

  before(() => {
    execFileSync(process.execPath, ['--import=tsx', 'scripts/library.ts'], { cwd: root });
    // What `prepack` builds has been built.
    const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
    const [{ filename, files }] = JSON.parse(
      execFileSync('npm', pack, {
        cwd: root,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      }),
    );
    packed = files;
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
    run('npm', 'install', '--offline', '--no-audit', '--no-fund', `./${filename}`);
    for (const name of [example, 'programm.mjs']) {
      cpSync(join(root, 'examples', name), join(folder, name));
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('holds bundles, and neither tests nor sources', () => {
    const others = packed.filter(({ path }) => /^(?:src|test|scripts|bench)\//u.test(path));
    assert.deepEqual(others, []);
  });

  it('brings no other package along', () => {
    const names = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    assert.deepEqual(names, ['antrag']);
  });

  it('answers on the command line with its version', () => {
    assert.equal(run('npx', '--no-install', 'antrag', '--version').trim(), manifest.version);
  });

  it('writes a letter on the command line', () => {
    run('npx', '--no-install', 'antrag', 'export', example, '--to', 'docx,pdf');
    assert.equal(readFileSync(join(folder, 'schulweg.pdf')).subarray(0, 5).toString(), '%PDF-');
  });

  it('serves a program that imports its core', () => {
    rmSync(join(folder, 'schulweg.docx'), { force: true });
    const said = run(process.execPath, 'programm.mjs', example);
    assert.equal(said.trim().split('\n').at(-1), 'schulweg.docx');
    assert.equal(readFileSync(join(folder, 'schulweg.docx')).subarray(0, 2).toString(), 'PK');
  });

  it('has types that stand by themselves', () => {
    writeFileSync(
      join(folder, 'typed.ts'),
      [
        "import { check, type Finding, read, Temporal } from 'antrag';",
        "const today: Temporal.PlainDate = Temporal.PlainDate.from('2026-11-25');",
        "const found: Finding[] = check(read('# Radweg'), { today, language: 'de' });",
        'const line: number | undefined = found[0]?.place.start.line;',
        '// @ts-expect-error a motion is no text',
        "check('# Radweg', { today, language: 'de' });",
        'export { line };',
      ].join('\n'),
    );
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--types', ''];
    run(process.execPath, join(root, 'node_modules/typescript/bin/tsc'), ...options, 'typed.ts');
  });
});
