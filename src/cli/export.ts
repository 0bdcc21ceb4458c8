import { basename, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { disk, folderUri, isFolder, make } from '../disk/disk.ts';
import { deliver } from '../export/deliver.ts';
import { exportLetter } from '../export/export.ts';
import { remarksOn } from '../export/remarks.ts';
import { Taken } from '../export/taken.ts';
import { motionEnding, targetOf } from '../export/target.ts';
import { explain } from '../failure.ts';
import { load } from '../load.ts';
import type { Text } from '../text/language.ts';
import type { Format } from '../write/formats.ts';
import { type Input, readInput } from './input.ts';
import { shipped } from './resources.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

export interface ExportOptions {
  formats: readonly Format[];
  out?: string;
  force: boolean;
}

/** `antrag export`: writes every letter it can, goes on after one it can't. Gives the exit code. */
export async function exportFiles(
  names: readonly string[],
  options: ExportOptions,
  terminal: Terminal,
): Promise<number> {
  const out = await target(names, options);
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
  let failed = false;
  const taken = new Taken();
  for (const name of names) {
    const written = await exportFile(name, options, out, taken, terminal);
    failed ||= !written;
  }
  return failed ? 1 : 0;
}

async function exportFile(
  name: string,
  { formats, force }: ExportOptions,
  out: Target,
  taken: Taken,
  terminal: Terminal,
): Promise<boolean> {
  const input = await readInput(name, terminal);
  if (!input) return false;
  const loaded = await load(input.text, input.location, disk);
  let complete = true;
  for (const format of formats) {
    const place = out.file ?? targetOf(input.location, format.name, out.folder);
    const refusal = refused(input, place, taken);
    if (refusal) {
      terminal.err(refusal);
      complete = false;
      continue;
    }
    try {
      const writer = await format.writer();
      const letter = await exportLetter(loaded, writer, shipped);
      const { outcome, target } = await deliver(
        letter.bytes,
        place,
        writer,
        disk,
        force ? 'replace' : 'ask',
      );
      complete &&= outcome === 'written';
      if (outcome !== 'written') {
        terminal.err(words.edited(shown(target)));
        continue;
      }
      terminal.out(shown(target));
      for (const remark of remarksOn(loaded, writer, letter)) {
        terminal.err(words.remark(shown(target), remark));
      }
    } catch (error) {
      terminal.err(explain(error, shown(place)));
      complete = false;
    }
  }
  return complete;
}

/** Why a letter does not go to a place. */
function refused({ name, location }: Input, place: string, taken: Taken): Text | undefined {
  if (place.toLowerCase().endsWith(motionEnding)) return words.targetIsMotion(shown(place));
  const other = taken.claim(place, location);
  return other === undefined ? undefined : words.sameTarget(name, shown(place), shown(other));
}

/** Where `--out` leads: to one file, to a folder, or (both absent) beside each motion. */
interface Target {
  file?: string;
  folder?: string;
}

async function target(
  names: readonly string[],
  { out, formats }: ExportOptions,
): Promise<Target | 'several'> {
  if (out === undefined) return {};
  const path = resolve(out);
  if (/[/\\]$/u.test(out) || (await isFolder(path))) return { folder: folderUri(path) };
  // A last part without a dot is a folder yet to be made when there is more than one letter.
  const single = names.length * formats.length === 1;
  if (single) return { file: pathToFileURL(path).href };
  return basename(path).includes('.') ? 'several' : { folder: folderUri(path) };
}

/** A path as a person at this prompt would write it. */
function shown(location: string): string {
  const path = fileURLToPath(location);
  const fromHere = relative(process.cwd(), path);
  return fromHere.startsWith('..') ? path : fromHere;
}
