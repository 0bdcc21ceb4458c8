import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { installOnlyOffice } from '../test/engines/onlyoffice.ts';
import { root } from '../test/host/paths.ts';
import type { Results } from '../test/host/results.ts';
import { runHostTests, runInstalledTests, runUntrustedTests } from '../test/host/run.ts';
import { runWebTests } from '../test/host/run-in-web.ts';
import { setUpMachine } from './machine.ts';
import { newestNode } from './newest-node.ts';

/** A part of the tests; `run` throws where it could not be run at all. */
interface Suite {
  name: string;
  run(): Results | Promise<Results>;
}

const suites: readonly Suite[] = [
  { name: 'Machine', run: prepared },
  { name: 'Bundles and package', run: () => command('tsx', 'scripts/package.ts') },
  { name: 'Types', run: () => command('tsc', '--noEmit') },
  { name: 'Lint', run: () => command('biome', 'check', '.', '--error-on-warnings') },
  { name: 'Core', run: () => mocha('core', { parallel: true }) },
  {
    name: 'Core, on the newest Node',
    run: () => mocha('core-newest', { parallel: true, node: newestNode() }),
  },
  { name: 'Package', run: () => mocha('package', { files: 'test/package/**/*.test.ts' }) },
  { name: 'Written files', run: () => mocha('written', { files: 'test/**/*.written.test.ts' }) },
  { name: 'In VS Code', run: runHostTests },
  { name: 'In a folder that nobody trusts', run: runUntrustedTests },
  {
    name: 'In a window',
    run: () => mocha('window', { files: 'test/**/*.window.test.ts', limit: 180 }),
  },
  { name: 'In VS Code for the Web', run: runWebTests },
  { name: 'Installed in VS Code', run: runInstalledTests },
];

let passed = 0;
let failed = 0;
for (const suite of suites) {
  const start = performance.now();
  const results = await resultsOf(suite);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { length } = results.failures;
  const mark = length > 0 ? '✘' : '✔';
  console.log(`${mark} ${suite.name}: ${results.passed} passed, ${length} failed (${seconds} s)`);
  for (const { title, reason } of results.failures) console.log(indent(`${title}\n${reason}`));
  passed += results.passed;
  failed += length;
}
console.log(`${passed} passed, ${failed} failed`);
// Whatever a test left running must not keep this waiting.
process.exit(failed > 0 ? 1 : 0);

async function resultsOf(suite: Suite): Promise<Results> {
  try {
    const results = await suite.run();
    if (results.passed > 0 || results.failures.length > 0) return results;
    throw new Error('No test has run.');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { passed: 0, failures: [{ title: suite.name, reason }] };
  }
}

/** What the tests need besides npm's packages; a test's time is none to download it in. */
async function prepared(): Promise<Results> {
  setUpMachine();
  await installOnlyOffice();
  return { passed: 1, failures: [] };
}

/** One program as one test. */
function command(name: string, ...args: string[]): Results {
  const { status, output } = run(name, args);
  return status === 0
    ? { passed: 1, failures: [] }
    : { passed: 0, failures: [{ title: [name, ...args].join(' '), reason: output }] };
}

/** What Mocha's JSON reporter writes. */
interface MochaReport {
  passes: unknown[];
  pending: { fullTitle: string }[];
  failures: { fullTitle: string; err: { message?: string; stack?: string } }[];
}

interface MochaOptions {
  /** Which tests; absent, those of `.mocharc.json`. */
  files?: string;
  /** How long each may take, in s. */
  limit?: number;
  /** The program that runs them. */
  node?: string;
  /** Whether as many files run at once as there are cores: not where they open windows or engines. */
  parallel?: boolean;
}

function mocha(
  name: string,
  { files, limit = 60, node = process.execPath, parallel = false }: MochaOptions = {},
): Results {
  const folder = join(root, 'out/results');
  const path = join(folder, `${name}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(path, { force: true });
  const own = [
    ...['--no-config', '--node-option', 'import=tsx', '--require', './test/seed.ts'],
    ...['--forbid-only', '--timeout', String(limit * 1_000)],
  ];
  const { output } = run(node, [
    join(root, 'node_modules/mocha/bin/mocha.js'),
    ...(files === undefined ? [] : [...own, files]),
    ...(parallel ? ['--parallel', '--jobs', String(availableParallelism())] : []),
    ...['--reporter', 'json', '--reporter-option', `output=${path}`],
  ]);
  const report = readReport(path);
  if (!report) throw new Error(output);
  return {
    passed: report.passes.length,
    failures: [
      ...report.failures.map(({ fullTitle, err }) => ({
        title: fullTitle,
        reason: err.stack ?? err.message ?? '',
      })),
      ...report.pending.map(({ fullTitle }) => ({ title: fullTitle, reason: 'Skipped.' })),
    ],
  };
}

function readReport(path: string): MochaReport | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs a program, by its path or as npm has put those of `node_modules` into the PATH. */
function run(name: string, args: string[]) {
  const { status, stdout, stderr, error } = spawnSync(name, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && !isAbsolute(name),
    // Letters in three engines take ten minutes on a busy machine.
    timeout: 1_500_000,
    killSignal: 'SIGKILL',
  });
  return { status, output: `${stdout}${stderr}${error?.message ?? ''}`.trim() };
}

function indent(text: string) {
  return text.replaceAll(/^/gmu, '    ');
}
