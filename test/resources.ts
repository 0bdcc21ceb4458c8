import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { resources as shipped } from '../scripts/resources.ts';
import type { Resources } from '../src/write/writer.ts';

/** What the build copies to `dist/`, read from where it copies it from. */
export const resources: Resources = {
  async load(name) {
    const row = shipped.find(({ to }) => to === name);
    if (!row) throw new Error(`Not among the shipped files: ${name}`);
    return readFile(fileURLToPath(new URL(`../${row.from}`, import.meta.url)));
  },
};
