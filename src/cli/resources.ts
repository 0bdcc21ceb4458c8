import { readFile } from 'node:fs/promises';
import type { Resources } from '../write/writer.ts';

/** What ships beside the bundle, in `dist/`. */
export const shipped: Resources = {
  load: (name) => readFile(new URL(name, import.meta.url)),
};
