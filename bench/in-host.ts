import { bundleScript } from '../test/host/bundle.ts';
import { runInstalled } from '../test/host/run.ts';
import type { Work } from './work-in-host.ts';

let measured: Promise<Work> | undefined;

/** What a real VS Code measures into which the .vsix has been installed; one for all figures. */
export function workInHost(): Promise<Work> {
  measured ??= bundleScript('bench/work-in-host.ts').then((script) => runInstalled<Work>(script));
  return measured;
}
