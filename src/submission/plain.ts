import type { Sourced } from '../motion/node.ts';
import { carried } from '../text/carried.ts';

/**
 * A value of the head as it may stand in a letter: composed (NFC), one line, without characters
 * that no file can carry. `undefined` where nothing is left.
 */
export function plain(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const clean = carried(text)
    .normalize('NFC')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return clean === '' ? undefined : clean;
}

export function plainValue(sourced: Sourced<string> | undefined): string | undefined {
  return plain(sourced?.value);
}

export function plainLines(sourced: Sourced<string[]> | undefined): string[] {
  return (sourced?.value ?? []).flatMap((line) => plain(line) ?? []);
}
