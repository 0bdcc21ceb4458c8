import { writeFile } from 'node:fs/promises';

/** What came of a measurement inside of VS Code. */
export type Told<T> = { measured: T } | { failure: string };

/**
 * Tells outside what was measured inside of VS Code, or why nothing was: by the file that
 * `ANTRAG_TEST_RESULTS` names, since VS Code itself says nothing of an error there.
 */
export async function tell<T>(measure: () => Promise<T>): Promise<void> {
  const { ANTRAG_TEST_RESULTS: path } = process.env;
  if (!path) throw new Error('ANTRAG_TEST_RESULTS names no file.');
  let told: Told<T>;
  try {
    told = { measured: await measure() };
  } catch (error) {
    told = { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  await writeFile(path, JSON.stringify(told));
}
