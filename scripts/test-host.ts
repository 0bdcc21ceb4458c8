import { runHostTests } from '../test/host/run.ts';
import { runWebTests } from '../test/host/run-in-web.ts';

// `npm run test:host`, or with `-- web` in VS Code for the Web.
const run = process.argv.includes('web') ? runWebTests : runHostTests;
const { passed, failures } = await run();
for (const { title, reason } of failures) console.log(`\n${title}\n${reason}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length > 0 ? 1 : 0);
