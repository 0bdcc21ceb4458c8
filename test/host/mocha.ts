import type { Results } from './results.ts';

/**
 * Runs what `load` declares with `describe` and `it`.
 * @param MochaHere the class, in its build for Node or for browsers.
 */
export async function runMocha(
  MochaHere: typeof Mocha,
  load: () => Promise<unknown>,
  grep?: string,
): Promise<Results> {
  const mocha = new MochaHere({
    // It says nothing: the lines and results below do.
    reporter: MochaHere.reporters.Base,
    timeout: 20_000,
    forbidOnly: true,
    forbidPending: true,
    ...(grep ? { grep } : {}),
  });
  // What Mocha does before it loads a file: `describe` and `it` become global.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await load();

  const results: Results = { passed: 0, failures: [] };
  await new Promise<void>((done) => {
    const runner = mocha.run(() => done());
    runner.on('pass', (test) => {
      results.passed += 1;
      console.log(`✔ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
    });
    runner.on('fail', (test, error: Error) => {
      results.failures.push({ title: test.fullTitle(), reason: error.stack ?? error.message });
      console.log(`✘ ${test.fullTitle()}`);
    });
  });
  return results;
}
