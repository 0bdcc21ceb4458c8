import type Mocha from 'mocha';
import type { Results } from './results.ts';

/** Runs what `load` declares with `describe` and `it`, in the node or the browser build of Mocha. */
export async function runMocha(
  mocha: Mocha,
  load: () => Promise<unknown>,
  report: (line: string) => void,
): Promise<Results> {
  // What Mocha does before it loads a file: `describe` and `it` become global.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await load();

  const results: Results = { passed: 0, failures: [] };
  await new Promise<void>((done) => {
    const runner = mocha.run(() => done());
    runner.on('pass', (test) => {
      results.passed += 1;
      report(`✔ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
    });
    runner.on('fail', (test, error: Error) => {
      results.failures.push({ title: test.fullTitle(), reason: error.stack ?? error.message });
      report(`✘ ${test.fullTitle()}`);
    });
  });
  return results;
}
