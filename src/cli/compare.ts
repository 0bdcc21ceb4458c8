import { asText } from '../amend/as-text.ts';
import { changesBetween, changesIn } from '../amend/between.ts';
import { disk } from '../disk/disk.ts';
import { load } from '../load.ts';
import { readInput } from './input.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/**
 * `antrag compare`: prints the sentences that turn one motion into another, or those of an
 * amendment. Gives the exit code.
 */
export async function compareFiles(
  names: readonly [string, string?],
  terminal: Terminal,
): Promise<number> {
  const [first, second] = names;
  const old = await loaded(first, terminal);
  const now = second === undefined ? undefined : await loaded(second, terminal);
  if (!old || (second !== undefined && !now)) return 1;
  const changes = now ? changesBetween(old, now) : changesIn(old);
  if (!now && changes.length === 0) {
    terminal.err(words.noVersions(first));
    return 1;
  }
  if (changes.every(({ amendment }) => amendment.points.length === 0)) {
    terminal.err(words.alike());
    return 0;
  }
  for (const { name, amendment } of changes) {
    if (name !== undefined) terminal.out(`Zu ${name}:`);
    for (const line of asText(amendment).split('\n')) terminal.out(line);
  }
  return 0;
}

async function loaded(name: string, terminal: Terminal) {
  const input = await readInput(name, terminal);
  return input && load(input.text, input.location, disk);
}
