import { writeFile } from 'node:fs/promises';
// Every test for this host, put in by the bundler.
import { load } from 'host-tests';
import { runMocha } from './mocha.ts';

/** What VS Code's extension host calls, on the desktop and in the server edition. */
export async function run(): Promise<void> {
  const { ANTRAG_TEST_RESULTS: path, ANTRAG_TEST_GREP: grep } = process.env;
  if (!path) throw new Error('ANTRAG_TEST_RESULTS names no file.');
  // A module, which not every Node of VS Code's gives to `require` alike.
  const { default: Mocha } = await import('mocha');
  await writeFile(path, JSON.stringify(await runMocha(Mocha, load, grep)));
}
