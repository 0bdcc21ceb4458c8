import { runHostTests } from '../test/host/run.ts';

const { passed, failures } = await runHostTests();
for (const { title, reason } of failures) console.log(`\n${title}\n${reason}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
