import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { disk, folderUri, isFolder, make } from '../disk/disk.ts';
import { explain } from '../failure.ts';
import { deliverImport, motionPlace } from '../import/deliver.ts';
import { importDocument } from '../import/import.ts';
import { leftOutLines } from '../import/left-out.ts';
import { Unreadable, unreadableTexts } from '../import/unreadable.ts';
import { shown } from './shown.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/**
 * `antrag import`: makes a motion of every letter it can, goes on after one it can't. Gives the
 * exit code.
 */
export async function importFiles(
  names: readonly string[],
  out: string | undefined,
  terminal: Terminal,
): Promise<number> {
  const folder = out === undefined ? undefined : folderUri(resolve(out));
  if (folder) {
    try {
      await make(folder);
    } catch (error) {
      terminal.err(explain(error, shown(folder)));
      return 1;
    }
  }
  let failed = false;
  for (const name of names) failed = !(await importFile(name, folder, terminal)) || failed;
  return failed ? 1 : 0;
}

async function importFile(
  name: string,
  folder: string | undefined,
  terminal: Terminal,
): Promise<boolean> {
  const location = pathToFileURL(resolve(name)).href;
  const place = motionPlace(location, folder);
  try {
    if (await isFolder(resolve(name))) {
      terminal.err(words.noLetters(name));
      return false;
    }
    const bytes = await disk.read(location);
    if (!bytes) {
      terminal.err(words.notFound(name));
      return false;
    }
    if ((await disk.read(place)) !== undefined) {
      terminal.err(words.motionThere(name, shown(place)));
      return false;
    }
    const imported = await importDocument(bytes, { location: place, files: disk });
    for (const written of await deliverImport(imported, place, disk, make))
      terminal.out(shown(written));
    for (const line of leftOutLines(imported)) terminal.err(words.remark(name, line));
    return true;
  } catch (error) {
    terminal.err(
      error instanceof Unreadable
        ? words.remark(name, unreadableTexts[error.reason])
        : explain(error, shown(place)),
    );
    return false;
  }
}
