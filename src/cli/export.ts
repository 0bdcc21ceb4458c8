import { TakenPlaces } from '../export/taken.ts';
import { targetOf } from '../export/target.ts';
import { letterDeadline } from '../thread/deadlines.ts';
import { deliverLetter, type FileOptions, placeFor } from './deliver.ts';
import { readInput } from './input.ts';
import { newBatch, press as ownPress, type Workers } from './resources.ts';
import type { Terminal } from './terminal.ts';

/**
 * `antrag export`: writes every letter it can, goes on after one it can't or that takes too long.
 * As many are written at once as the press has room for; what is said of them keeps their order.
 * Gives the exit code.
 */
export async function exportFiles(
  names: readonly string[],
  options: FileOptions,
  terminal: Terminal,
  press: Workers = ownPress,
): Promise<number> {
  const out = await placeFor(names.length, options, terminal);
  if (typeof out === 'number') return out;
  let failed = false;
  const taken = new TakenPlaces();
  const batch = newBatch();
  const underWay: Promise<boolean>[] = [];
  const end = async () => {
    if ((await underWay.shift()) === false) failed = true;
  };
  for (const name of names) {
    const input = await readInput(name, terminal);
    if (!input) {
      failed = true;
      continue;
    }
    const { text, location } = input;
    for (const format of options.formats) {
      const place = out.file ?? targetOf(location, format.name, out.folder);
      const make = () =>
        press.run(
          'letter',
          { source: { text, location, batch }, format: format.name },
          { deadline: letterDeadline },
        );
      const before = underWay.at(-1);
      const how = { force: options.force, taken, ...(before && { before }) };
      underWay.push(deliverLetter({ input, format, place, make }, how, terminal));
      if (underWay.length >= press.room) await end();
    }
  }
  while (underWay.length > 0) await end();
  return failed ? 1 : 0;
}
