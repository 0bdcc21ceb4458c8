import { bundleScript } from '../test/host/bundle.ts';
import { runInstalled } from '../test/host/run.ts';
import type { Told } from './told.ts';
import type { Work } from './work-in-host.ts';

let work: Promise<Work> | undefined;

/** What a real VS Code measures into which the .vsix has been installed; one for all figures. */
export function workInHost(): Promise<Work> {
  work ??= measuredInHost<Work>('bench/work-in-host.ts');
  return work;
}

/**
 * Runs a script's `run()` in such a VS Code, which is new for each call.
 * @throws with what it says where it could not measure.
 */
export async function measuredInHost<T>(script: string): Promise<T> {
  const told = await runInstalled<Told<T>>(await bundleScript(script));
  if ('failure' in told) throw new Error(`${script}: ${told.failure}`);
  return told.measured;
}
