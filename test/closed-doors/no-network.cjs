/**
 * Loaded by `--require`: whatever opens a connection is written to the file `DOORS` and refused.
 * Our own worker, which is handed no environment, is watched in the same way.
 */
const { appendFileSync } = require('node:fs');
const { join } = require('node:path');
const { watchDoors } = require('./doors.cjs');

const worker = join(__dirname, '../../dist/worker.cjs');

watchDoors((name, _stack, args) => {
  const [file, options] = args;
  if (
    name === 'worker_threads.Worker' &&
    file === worker &&
    Object.keys(options.env).length === 0
  ) {
    const { DOORS } = process.env;
    args[1] = { ...options, env: { DOORS }, execArgv: ['--require', __filename] };
    return;
  }
  appendFileSync(process.env.DOORS, `${name}\n`);
  throw new Error(`refused: ${name}`);
});
