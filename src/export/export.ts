import { compose } from '../compose/compose.ts';
import type { Loaded } from '../load.ts';
import type { Resources, Writer } from '../write/writer.ts';

/** The finished letter of a motion in one format. Findings never keep it from being written. */
export async function exportLetter(
  { motion, references }: Loaded,
  writer: Writer,
  resources: Resources,
): Promise<Uint8Array> {
  return writer.write(compose(motion, references), resources);
}
