import { readFile } from 'node:fs/promises';
import { bundleForNode } from './bundle.ts';
import type { Results } from './results.ts';
import { runInServer } from './run-in-server.ts';
import { desktopIsPossible, runOnDesktop } from './run-on-desktop.ts';
import { makeSandbox } from './workbench.ts';

/** For one whole run, start to end, in ms. */
const timeout = 300_000;

/**
 * Runs every `*.host.test.ts` in a real VS Code: on the desktop where that is possible, else in
 * the server edition. `ANTRAG_TEST_HOST=desktop|server` chooses, `ANTRAG_TEST_GREP` narrows.
 * @throws when no VS Code could be started, or it ended without results.
 */
export async function runHostTests(): Promise<Results> {
  const tests = await bundleForNode();
  const host = process.env.ANTRAG_TEST_HOST ?? ((await desktopIsPossible()) ? 'desktop' : 'server');
  const sandbox = await makeSandbox();
  const env = { ANTRAG_TEST_RESULTS: sandbox.results };
  try {
    if (host === 'desktop') await runOnDesktop(tests, sandbox, env);
    else await runInServer(tests, sandbox, env, timeout);
    return JSON.parse(await readFile(sandbox.results, 'utf8'));
  } finally {
    await sandbox.remove();
  }
}
