import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { disk } from '../../src/disk/disk.ts';
import { letterOf } from '../../src/export/export.ts';
import type { Letter } from '../../src/letter/letter.ts';
import { load } from '../../src/load.ts';
import { root } from '../host/paths.ts';

/** The letters of all motions in `examples/`, by the names of their files. */
export async function exampleLetters(): Promise<Record<string, Letter>> {
  const folder = join(root, 'examples');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.antrag.md'))
    .sort();
  const letters: Record<string, Letter> = {};
  for (const name of names) {
    const path = join(folder, name);
    const loaded = await load(readFileSync(path, 'utf8'), pathToFileURL(path).href, disk);
    letters[name.replace('.antrag.md', '').replaceAll(/[/\\]/g, '-')] = letterOf(loaded);
  }
  return letters;
}
