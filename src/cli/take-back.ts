import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { disk } from '../disk/disk.ts';
import { targetOf } from '../export/target.ts';
import { explain } from '../failure.ts';
import { withChanges } from '../import/take-back/apply.ts';
import { takeBack } from '../import/take-back/take-back.ts';
import { Unreadable, unreadableTexts } from '../import/unreadable.ts';
import { isUntouched, sealOf } from '../write/docx/seal.ts';
import { encode, readInput } from './input.ts';
import { shipped } from './resources.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

interface TakingBack {
  letter: string;
  motion: string;
  /** The letter as it was exported, where it is told. */
  base: string | undefined;
  force: boolean;
}

/**
 * `antrag import LETTER --into MOTION`: takes a colleague's corrections of a letter back into its
 * motion. What both sides have changed is told, and left as it is. The letter as it was exported
 * (`--base`, or beside the motion) tells the colleague's changes from those made here since; where
 * nothing does, the changes are named, and written with `force` only. Gives the exit code.
 */
export async function takeBackInto(
  { letter, motion, base, force }: TakingBack,
  terminal: Terminal,
): Promise<number> {
  const input = await readInput(motion, terminal);
  if (!input) return 1;
  try {
    const bytes = await read(letter);
    const told = base === undefined ? undefined : await read(base);
    const missing = !bytes ? letter : base !== undefined && !told ? base : undefined;
    if (!bytes || missing !== undefined) {
      terminal.err(words.notFound(missing ?? letter));
      return 1;
    }
    const { location } = input;
    const [sealOfLetter, sealOfBase] = [sealOf(bytes), told && sealOf(told)];
    if (base !== undefined && sealOfLetter && sealOfBase && sealOfLetter !== sealOfBase) {
      terminal.err(words.otherBase(base, letter));
      return 1;
    }
    const exported = told ?? (await besideMotion(location, sealOfLetter));
    const options = { location, files: disk, resources: shipped, exported };
    const taken = await takeBack(bytes, input.text, { ...options, isTold: told !== undefined });
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

function read(name: string): Promise<Uint8Array | undefined> {
  return disk.read(pathToFileURL(resolve(name)).href);
}

/** The letter of a motion where it lies beside it as it was exported, and the other one came of it. */
async function besideMotion(
  motion: string,
  seal: string | undefined,
): Promise<Uint8Array | undefined> {
  if (seal === undefined) return undefined;
  const bytes = await disk.read(targetOf(motion, 'docx'));
  const isThat = bytes && sealOf(bytes) === seal && (await isUntouched(bytes));
  return isThat ? bytes : undefined;
}
