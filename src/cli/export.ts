import { disk } from '../disk/disk.ts';
import { exportLetter } from '../export/export.ts';
import { Taken } from '../export/taken.ts';
import { targetOf } from '../export/target.ts';
import { load } from '../load.ts';
import { deliverLetter, type FileOptions, placeFor } from './deliver.ts';
import { readInput } from './input.ts';
import { shipped } from './resources.ts';
import type { Terminal } from './terminal.ts';

/** `antrag export`: writes every letter it can, goes on after one it can't. Gives the exit code. */
export async function exportFiles(
  names: readonly string[],
  options: FileOptions,
  terminal: Terminal,
): Promise<number> {
  const out = await placeFor(names.length, options, terminal);
  if (typeof out === 'number') return out;
  let failed = false;
  const taken = new Taken();
  for (const name of names) {
    const input = await readInput(name, terminal);
    if (!input) {
      failed = true;
      continue;
    }
    const loaded = await load(input.text, input.location, disk);
    for (const format of options.formats) {
      const place = out.file ?? targetOf(input.location, format.name, out.folder);
      const make = async () => {
        const writer = await format.writer();
        return { writer, letter: await exportLetter(loaded, writer, shipped) };
      };
      const how = { force: options.force, taken };
      const written = await deliverLetter({ input, loaded, place, make }, how, terminal);
      failed ||= !written;
    }
  }
  return failed ? 1 : 0;
}
