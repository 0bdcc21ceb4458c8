// Every test for this host, put in by the bundler.
import { load } from 'host-tests';
// The build for browsers makes the class global.
import 'mocha/mocha.js';
import { runMocha } from './mocha.ts';
import { resultsMark } from './results.ts';

/** What VS Code's extension host in a web worker calls. The console is its only way out. */
export async function run(): Promise<void> {
  console.log(resultsMark + JSON.stringify(await runMocha(Mocha, load)));
}
