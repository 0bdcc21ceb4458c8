import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleForNode } from './bundle.ts';
import { root, vsix } from './paths.ts';
import type { Results } from './results.ts';
import { runInServer } from './run-in-server.ts';
import { desktopIsPossible, runOnDesktop } from './run-on-desktop.ts';
import { askNobodyForTrust, makeSandbox, type Run, type Sandbox } from './workbench.ts';

/**
 * Runs every `*.host.test.ts` and `*.web.test.ts` in a real VS Code, with the project as the
 * extension in development: on the desktop where that is possible, else in the server edition.
 * `ANTRAG_TEST_HOST=desktop|server` chooses, `ANTRAG_TEST_GREP` narrows.
 * @throws when no VS Code could be started, or it ended without results.
 */
export async function runHostTests(): Promise<Results> {
  const tests = await bundleForNode('host', /\.(?:host|web)\.test\.ts$/u);
  return resultsOf((sandbox) => ({ tests, sandbox, extension: root }));
}

/**
 * Runs every `*.untrusted.test.ts`, and what holds in any workspace, in a real VS Code on a folder
 * that nobody has said to trust.
 */
export async function runUntrustedTests(): Promise<Results> {
  const tests = await bundleForNode('untrusted', /(?:\.untrusted|[\\/]outside\.host)\.test\.ts$/u);
  return resultsOf(async (sandbox) => {
    await askNobodyForTrust(sandbox);
    return { tests, sandbox, extension: root, untrusted: true };
  });
}

/** Runs every `*.installed.test.ts` in a clean VS Code into which the .vsix has been installed. */
export async function runInstalledTests(): Promise<Results> {
  const tests = await bundleForNode('installed', /\.installed\.test\.ts$/u);
  return runInstalled(tests);
}

/**
 * Runs a bundle's `run()` in a clean VS Code into which the .vsix has been installed, beside an
 * extension `nobody.nothing` that does nothing.
 * @returns what it wrote, as JSON, into the file that `ANTRAG_TEST_RESULTS` names.
 */
export async function runInstalled<T>(tests: string): Promise<T> {
  return resultsOf(async (sandbox) => {
    // VS Code runs tests only beside an extension in development.
    const extension = join(sandbox.folder, 'nothing');
    await mkdir(extension);
    const manifest = {
      ...{ name: 'nothing', publisher: 'nobody', version: '0.0.1', main: './main.cjs' },
      ...{ engines: { vscode: '^1.106.0' }, activationEvents: [] },
    };
    await writeFile(join(extension, 'package.json'), JSON.stringify(manifest));
    await writeFile(join(extension, 'main.cjs'), 'exports.activate = () => {};\n');
    return { tests, sandbox, extension, vsix };
  });
}

type Plan = Omit<Run, 'env'>;

async function resultsOf<T>(plan: (sandbox: Sandbox) => Plan | Promise<Plan>): Promise<T> {
  const sandbox = await makeSandbox();
  try {
    const runIn = await chosenHost();
    await runIn({ ...(await plan(sandbox)), env: { ANTRAG_TEST_RESULTS: sandbox.results } });
    return JSON.parse(await readFile(sandbox.results, 'utf8'));
  } finally {
    await sandbox.remove();
  }
}

async function chosenHost(): Promise<(run: Run) => Promise<void>> {
  const chosen = process.env.ANTRAG_TEST_HOST;
  const desktop = chosen ? chosen === 'desktop' : await desktopIsPossible();
  return desktop ? runOnDesktop : runInServer;
}
