import { strFromU8, unzipSync } from 'fflate';
import type { Files } from '../../../src/files.ts';
import type { Imported } from '../../../src/import/import.ts';
import { type Loaded, load } from '../../../src/load.ts';

const place = 'file:///import/brief.antrag.md';

/** What was imported, read as the motion that it would be on a disk. */
export function loadedOf({ text, pictures }: Pick<Imported, 'text' | 'pictures'>): Promise<Loaded> {
  const files: Files = {
    read: (location) =>
      Promise.resolve(pictures.get(decodeURI(location).replace('file:///import/', ''))),
    root: () => Promise.resolve('file:///import/'),
  };
  return load(text, place, files);
}

/** The parts of a package that hold text, to see where two differ. */
export function textsOf(bytes: Uint8Array): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(?:xml|rels)$/u.test(name) && name !== 'docProps/custom.xml')
      .map(([name, content]) => [name, strFromU8(content).split(/(?=<w:p[ >]|<w:tbl>)/u)]),
  );
}
