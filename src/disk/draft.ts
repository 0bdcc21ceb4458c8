import { rmSync } from 'node:fs';
import { lstat, open, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Drafts that are being written: files beside the one that they are going to replace. */
const drafts = new Set<string>();

const namePattern = /^\.antrag-[\da-f]{12}\.tmp$/u;
/** No draft is worked on for so long, in ms. */
const oldest = 60 * 60 * 1000;

const swept = new Set<string>();
let endsCleanly = false;
let isEnding = false;

/** A path for a draft; it is known until `discard`. */
export function draftBeside(path: string): string {
  const draft = join(dirname(path), `.antrag-${freshName()}.tmp`);
  drafts.add(draft);
  if (endsCleanly && drafts.size === 1) for (const signal of signals) process.on(signal, end);
  return draft;
}

/** No secret: where such a file is already, nothing is written. Spares the start Node's cryptography. */
function freshName(): string {
  return Math.floor(Math.random() * 2 ** 48)
    .toString(16)
    .padStart(12, '0');
}

/** Writes a file anew, and through to the disk. */
export async function writeThrough(path: string, bytes: Uint8Array, mode?: number): Promise<void> {
  if (isEnding) throw new Error('This process is ending.');
  const handle = await open(path, 'wx', mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes what is left of a draft. Why it is discarded matters more to its user than that it could not be. */
export async function discard(draft: string): Promise<void> {
  await rm(draft, { force: true }).catch(() => undefined);
  drafts.delete(draft);
  if (drafts.size === 0) for (const signal of signals) process.off(signal, end);
}

/** Removes drafts that somebody who was killed has left in a folder, once in a process. */
export async function sweep(folder: string): Promise<void> {
  if (swept.has(folder)) return;
  swept.add(folder);
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => namePattern.test(one))) {
    const path = join(folder, name);
    const entry = await lstat(path).catch(() => undefined);
    if (entry?.isFile() && Date.now() - entry.mtimeMs > oldest)
      await rm(path, { force: true }).catch(() => undefined);
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * From now on, whoever ends this process by a signal (Ctrl+C) finds no draft left. Only for a
 * process of our own: signals are listened to while a draft is there.
 */
export function leaveNoDrafts(): void {
  endsCleanly = true;
}

function end(signal: NodeJS.Signals): void {
  isEnding = true;
  endsCleanly = false;
  for (const other of signals) process.off(other, end);
  const remove = () => {
    for (const draft of drafts) rmSync(draft, { force: true });
  };
  remove();
  // One that was just being opened may come to be only now.
  setTimeout(() => {
    remove();
    process.kill(process.pid, signal);
  }, 50);
}
