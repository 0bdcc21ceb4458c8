import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { disk } from '../disk/disk.ts';
import { explain } from '../failure.ts';
import { withChanges } from '../import/take-back/apply.ts';
import { takeBack } from '../import/take-back/take-back.ts';
import { Unreadable, unreadableTexts } from '../import/unreadable.ts';
import { encode, readInput } from './input.ts';
import { shipped } from './resources.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/**
 * `antrag import LETTER --into MOTION`: takes a colleague's corrections of a letter back into its
 * motion. What both sides have changed is told, and left as it is. Where nothing tells the
 * colleague's changes from those made here since the export, the changes are named, and written
 * with `force` only. Gives the exit code.
 */
export async function takeBackInto(
  letter: string,
  motion: string,
  force: boolean,
  terminal: Terminal,
): Promise<number> {
  const input = await readInput(motion, terminal);
  if (!input) return 1;
  try {
    const bytes = await disk.read(pathToFileURL(resolve(letter)).href);
    if (!bytes) {
      terminal.err(words.notFound(letter));
      return 1;
    }
    const { location } = input;
    const taken = await takeBack(bytes, input.text, { location, files: disk, resources: shipped });
    for (const { said } of taken.changes) terminal.out(said[terminal.language]);
    for (const { said, mine, theirs } of taken.clashes)
      terminal.err(words.clash(said, mine, theirs));
    const isUnsure = taken.basis === 'motion' && taken.changes.length > 0;
    if (isUnsure) terminal.err(force ? words.comparedWithMotion() : words.notTold(motion));
    if (taken.trackedChanges > 0) terminal.err(words.trackedAccepted());
    if (taken.changes.length === 0 && taken.clashes.length === 0)
      terminal.err(words.nothingChanged());
    if (isUnsure && !force) return 1;
    const text = withChanges(input.text, taken.changes);
    if (text !== input.text)
      await disk.replace(location, encode(input, text), { expected: input.bytes });
    return taken.clashes.length > 0 ? 1 : 0;
  } catch (error) {
    terminal.err(
      error instanceof Unreadable
        ? words.remark(letter, unreadableTexts[error.reason])
        : explain(error, motion),
    );
    return 1;
  }
}
