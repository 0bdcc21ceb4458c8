import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { disk, folderUri, isFolder, make } from '../disk/disk.ts';
import { deliver } from '../export/deliver.ts';
import type { TakenPlaces } from '../export/taken.ts';
import { explain } from '../failure.ts';
import { isMotionPath } from '../motion/file-names.ts';
import type { Text } from '../text/language.ts';
import { explainWork, WorkFailure } from '../work-failure.ts';
import type { WrittenLetter } from '../worker/tasks/letter.ts';
import type { Format } from '../write/formats.ts';
import type { Input } from './input.ts';
import { shown } from './shown.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/** Which files are asked for, and where they go. */
export interface FileOptions {
  formats: readonly Format[];
  out?: string;
  force: boolean;
}

/** A letter that goes to a place. */
export interface Job {
  /** The motion that it is of. */
  input: Input;
  format: Format;
  place: string;
  make(): Promise<WrittenLetter>;
}

/** How letters are delivered. */
export interface Delivering {
  force: boolean;
  taken: TakenPlaces;
  /** The letter before, which is told of first; its place is claimed already. */
  before?: Promise<unknown>;
}

/** Puts a letter into its place and says so, or why not; whether it is there. */
export async function deliverLetter(
  { input, format, place, make: made }: Job,
  { force, taken, before }: Delivering,
  terminal: Terminal,
): Promise<boolean> {
  const refusal = refused(input, place, taken);
  try {
    const letter = refusal ? undefined : made();
    // Whether it fails is asked below; until then nobody listens.
    letter?.catch(() => {});
    await before;
    if (!letter) {
      if (refusal) terminal.err(refusal);
      return false;
    }
    const { bytes, remarks } = await letter;
    const how = force ? 'replace' : 'ask';
    const { outcome, target } = await deliver(bytes, place, format, disk, how);
    if (outcome !== 'written') {
      terminal.err(words.edited(shown(target)));
      return false;
    }
    terminal.out(shown(target));
    for (const remark of remarks) terminal.err(words.remark(shown(target), remark));
    return true;
  } catch (error) {
    const overdue = error instanceof WorkFailure && words.remark(shown(place), explainWork(error));
    terminal.err(overdue || explain(error, shown(place)));
    return false;
  }
}

/** Why a letter does not go to a place. */
function refused({ name, location }: Input, place: string, taken: TakenPlaces): Text | undefined {
  if (isMotionPath(place)) return words.targetIsMotion(shown(place));
  const other = taken.claim(place, location);
  return other === undefined ? undefined : words.sameTarget(name, shown(place), shown(other));
}

/** Where `--out` leads: to one file, to a folder, or (both absent) beside each motion. */
export interface Target {
  file?: string;
  folder?: string;
}

/** Where the letters of so many motions go, its folder made; the exit code where they cannot. */
export async function placeFor(
  motions: number,
  options: FileOptions,
  terminal: Terminal,
): Promise<Target | number> {
  const out = await target(motions, options);
  if (out === 'several') {
    terminal.err(words.oneFileOnly());
    return 2;
  }
  if (out.folder) {
    try {
      await make(out.folder);
    } catch (error) {
      terminal.err(explain(error, shown(out.folder)));
      return 1;
    }
  }
  return out;
}

async function target(motions: number, { out, formats }: FileOptions): Promise<Target | 'several'> {
  if (out === undefined) return {};
  const path = resolve(out);
  if (/[/\\]$/u.test(out) || (await isFolder(path))) return { folder: folderUri(path) };
  // A last part without a dot is a folder yet to be made when there is more than one letter.
  const single = motions * formats.length === 1;
  if (single) return { file: pathToFileURL(path).href };
  return basename(path).includes('.') ? 'several' : { folder: folderUri(path) };
}
