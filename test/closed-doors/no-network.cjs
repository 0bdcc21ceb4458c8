/**
 * Loaded by `--require`: whatever opens a connection is written to the file `DOORS` and refused.
 */
const { appendFileSync } = require('node:fs');
const { watchDoors } = require('./doors.cjs');

watchDoors((name) => {
  appendFileSync(process.env.DOORS, `${name}\n`);
  throw new Error(`refused: ${name}`);
});
