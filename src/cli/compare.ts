import { amendmentAsText } from '../amend/as-text.ts';
import { changesBetween, changesIn } from '../amend/between.ts';
import { disk } from '../disk/disk.ts';
import { lettersOfAmendment } from '../export/compare.ts';
import { withLines } from '../export/lines.ts';
import { TakenPlaces } from '../export/taken.ts';
import { comparisonTargetOf } from '../export/target.ts';
import { type Loaded, load } from '../load.ts';
import { letterDeadline } from '../thread/deadlines.ts';
import type { MotionText } from '../worker/motions.ts';
import { deliverLetter, type FileOptions, placeFor } from './deliver.ts';
import { type Input, readInput } from './input.ts';
import { press, shipped } from './resources.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/** What is asked for: sentences on the terminal, files, or both. */
export interface CompareOptions extends FileOptions {
  text: boolean;
}

/** A motion that was read, and the file it came from. */
interface Compared {
  input: Input;
  loaded: Loaded;
}

/**
 * `antrag compare`: tells what turns one motion into another, or what an amendment changes, in its
 * sentences or as a letter with the changes marked. Gives the exit code.
 */
export async function compareFiles(
  names: readonly [string, string?],
  options: CompareOptions,
  terminal: Terminal,
): Promise<number> {
  const [first, second] = names;
  const old = await read(first, terminal);
  const now = second === undefined ? undefined : await read(second, terminal);
  if (!old || (second !== undefined && !now)) return 1;
  const changes = now
    ? changesBetween(old.loaded, now.loaded)
    : changesIn(await withLines(old.loaded, shipped));
  if (!now && changes.length === 0) {
    terminal.err(words.noVersions(first));
    return 1;
  }
  if (options.text) {
    if (changes.every(({ amendment }) => amendment.points.length === 0)) {
      terminal.err(words.alike());
    } else {
      for (const { name, amendment } of changes) {
        if (name !== undefined) terminal.out(`Zu ${name}:`);
        for (const line of amendmentAsText(amendment).split('\n')) terminal.out(line);
      }
    }
  }
  if (options.formats.length === 0 || !(now || lettersOfAmendment(old.loaded))) return 0;
  return now
    ? write(now.input, old.input, options, terminal)
    : write(old.input, undefined, options, terminal);
}

async function write(
  input: Input,
  old: Input | undefined,
  options: CompareOptions,
  terminal: Terminal,
): Promise<number> {
  const out = await placeFor(1, options, terminal);
  if (typeof out === 'number') return out;
  let failed = false;
  const how = { force: options.force, taken: new TakenPlaces() };
  for (const format of options.formats) {
    const place = out.file ?? comparisonTargetOf(input.location, format.name, out.folder);
    const asked = {
      now: sourceOf(input),
      ...(old && { old: sourceOf(old) }),
      format: format.name,
    };
    const make = async () => {
      const made = await press.run('comparison', asked, { deadline: letterDeadline });
      if (!made?.bytes) throw new TypeError('There is nothing to compare with.');
      return { bytes: made.bytes, remarks: made.remarks };
    };
    failed = !(await deliverLetter({ input, format, place, make }, how, terminal)) || failed;
  }
  return failed ? 1 : 0;
}

function sourceOf({ text, location }: Input): MotionText {
  return { text, location };
}

async function read(name: string, terminal: Terminal): Promise<Compared | undefined> {
  const input = await readInput(name, terminal);
  return input && { input, loaded: await load(input.text, input.location, disk) };
}
