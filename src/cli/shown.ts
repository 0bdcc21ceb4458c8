import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The path of a `file:` location as a person at this prompt would write it. */
export function shown(location: string): string {
  const path = fileURLToPath(location);
  const fromHere = relative(process.cwd(), path);
  return fromHere.startsWith('..') ? path : fromHere;
}
