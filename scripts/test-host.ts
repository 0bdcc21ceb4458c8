import type { Results } from '../test/host/results.ts';
import { runHostTests, runInstalledTests, runUntrustedTests } from '../test/host/run.ts';
import { runWebTests } from '../test/host/run-in-web.ts';

const hosts: Record<string, () => Promise<Results>> = {
  node: runHostTests,
  untrusted: runUntrustedTests,
  web: runWebTests,
  installed: runInstalledTests,
};

const run = hosts[process.argv[2] ?? 'node'];
if (!run) {
  console.log(`Usage: npm run test:host -- [${Object.keys(hosts).join('|')}]`);
  process.exit(2);
}
const { passed, failures } = await run();
for (const { title, reason } of failures) console.log(`\n${title}\n${reason}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length > 0 ? 1 : 0);
