import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isFolder } from '../disk/disk.ts';
import { motionEnding } from '../motion/file-names.ts';

/**
 * The files that names on the command line stand for: of a folder, every motion in it and below,
 * in order. Not every shell spreads `*.antrag.md` by itself. A folder without a motion stays in
 * the list, to be told of when its turn comes.
 */
export function motionsIn(names: readonly string[]): Promise<string[]> {
  return filesIn(names, (name) => name.endsWith(motionEnding));
}

/** The same for letters of word processors; what they keep open beside a file is none. */
export function lettersIn(names: readonly string[]): Promise<string[]> {
  return filesIn(names, (name) => /^[^~.].*\.(?:docx|docm|dotx|odt|ott)$/u.test(name));
}

/** @param wanted which files of a folder, by their names in lower case */
async function filesIn(
  names: readonly string[],
  wanted: (name: string) => boolean,
): Promise<string[]> {
  const files: string[] = [];
  for (const name of names) {
    const found = (await isFolder(resolve(name))) ? await filesBelow(name, wanted) : [];
    files.push(...(found.length > 0 ? found : [name]));
  }
  return files;
}

/** Hidden folders and those of packages are not the user's own; links out of the folder aren't followed. */
async function filesBelow(folder: string, wanted: (name: string) => boolean): Promise<string[]> {
  // What may not be looked into is not the user's either.
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of sorted) {
    const { name } = entry;
    const path = join(folder, name);
    if (entry.isFile() && wanted(name.toLowerCase())) found.push(path);
    else if (entry.isDirectory() && !name.startsWith('.') && name !== 'node_modules')
      found.push(...(await filesBelow(path, wanted)));
  }
  return found;
}
