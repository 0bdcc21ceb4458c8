/**
 * Loaded into the command line by `--require`: its disk fails as `FAULT` says (`call:CODE`), for
 * the files that it writes. Reads stay as they are, except for those whose path holds `FAULT_IN`.
 */
const disk = require('node:fs/promises');

const { isMainThread } = require('node:worker_threads');

// Our worker has neither this environment nor a disk.
if (isMainThread) fails();

function fails() {
  const [call, code] = process.env.FAULT.split(':');
  const within = process.env.FAULT_IN;

  function fail() {
    throw Object.assign(new Error(`${code}: as the system says it`), { code });
  }

  const own = disk[call];
  if (call === 'writeFile') {
    const { open } = disk;
    disk.open = async (...args) => {
      const handle = await open(...args);
      const { writeFile } = handle;
      // Half of it fits.
      handle.writeFile = async (bytes) => {
        await writeFile.call(handle, bytes.subarray(0, bytes.length / 2));
        fail();
      };
      return handle;
    };
  } else {
    disk[call] = async (path, ...rest) => {
      if (within && !String(path).includes(within)) return own(path, ...rest);
      return fail();
    };
  }
}
