import { existsSync } from 'node:fs';
import { lstat, mkdir, readFile, realpath, rename, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type FailureReason, FileFailure, type ReplaceOptions, type Store } from '../files.ts';
import { discard, draftBeside, sweep, writeThrough } from './draft.ts';

const roots = new Map<string, string>();

/** The real disk. Locations are `file:` URIs; `root` says what lies above may not be read. */
export function diskWithin(root: Store['root']): Store {
  return {
    root,
    read: (location) => read(location, root),
    size: (location) => size(location, root),
    replace: (location, bytes, options) => replace(location, bytes, root, options),
  };
}

/** The real disk, as a command line sees it. */
export const disk: Store = diskWithin(repository);

async function read(location: string, root: Store['root']): Promise<Uint8Array | undefined> {
  const known = await size(location, root);
  if (known === undefined) return undefined;
  return unlessAbsent(location, () => readFile(fileURLToPath(location)));
}

async function size(location: string, root: Store['root']): Promise<number | undefined> {
  const path = fileURLToPath(location);
  return unlessAbsent(location, async () => {
    await refuseLinksOut(path, location, root);
    const entry = await stat(path);
    if (entry.isDirectory()) throw new FileFailure('is-folder', location);
    // Whoever reads a pipe that nobody writes to waits for ever.
    if (!entry.isFile()) throw new FileFailure('no-file', location);
    return entry.size;
  });
}

async function unlessAbsent<T>(location: string, look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    if (code(error) === 'ENOENT' || code(error) === 'ENOTDIR') return undefined;
    throw failure(error, location, 'forbidden');
  }
}

/** The nearest folder above that holds `.git`, else the file's own folder. */
async function repository(location: string): Promise<string> {
  const folder = dirname(fileURLToPath(location));
  const known = roots.get(folder);
  if (known) return known;
  let above = folder;
  while (!existsSync(join(above, '.git')) && dirname(above) !== above) above = dirname(above);
  const found = existsSync(join(above, '.git')) ? above : folder;
  const uri = folderUri(found);
  roots.set(folder, uri);
  return uri;
}

/**
 * A file of its own beside the target, written through to the disk and renamed over it: whoever
 * is killed or runs out of room on the way leaves the old file whole.
 */
async function replace(
  location: string,
  bytes: Uint8Array,
  root: Store['root'],
  { expected }: ReplaceOptions = {},
): Promise<void> {
  const path = await replaceable(location, root);
  const mode = await modeOf(path);
  // A rename would go through where the folder may be written, against what its owner wants.
  if (mode !== undefined && (mode & 0o222) === 0) throw new FileFailure('read-only', location);
  await sweep(dirname(path));
  const draft = draftBeside(path);
  try {
    await writeThrough(draft, bytes, mode);
  } catch (error) {
    await discard(draft);
    throw failure(error, location, 'read-only');
  }
  try {
    if (expected !== undefined) await refuseChanged(path, location, expected);
    await rename(draft, path);
  } catch (error) {
    // The folder took the draft, so it is the file itself that is held: by Word on Windows.
    throw failure(error, location, 'locked');
  } finally {
    await discard(draft);
  }
}

/**
 * The path of what is to be replaced, links followed: a letter that is a link stays one.
 * @throws {FileFailure} where it is, or its folder leads to, anything but a plain file in reach
 */
async function replaceable(location: string, root: Store['root']): Promise<string> {
  const typed = fileURLToPath(location);
  if (isReserved(basename(typed))) throw new FileFailure('reserved', location);
  try {
    await refuseLinksOut(dirname(typed), location, root);
    // Of a link that leads nowhere, the link itself is replaced.
    const path = await realpath(typed).catch(() => typed);
    if (path !== typed) await refuseLinksOut(typed, location, root);
    const entry = await lstat(path).catch(() => undefined);
    if (entry?.isDirectory()) throw new FileFailure('is-folder', location);
    if (entry && !entry.isFile() && !entry.isSymbolicLink())
      throw new FileFailure('no-file', location);
    return path;
  } catch (error) {
    throw failure(error, location, 'read-only');
  }
}

/** Windows has had them since it had no folders; whatever the ending, and with spaces and dots behind. */
function isReserved(name: string): boolean {
  return /^(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])\s*(?:\.|$)/iu.test(name);
}

async function refuseChanged(
  path: string,
  location: string,
  expected: Uint8Array | null,
): Promise<void> {
  const now = await readFile(path).catch((error: unknown) => {
    if (code(error) === 'ENOENT') return null;
    throw error;
  });
  const isSame = now && expected ? Buffer.compare(now, expected) === 0 : now === expected;
  if (!isSame) throw new FileFailure('changed', location);
}

/** The permissions of a file that is there: what replaces it is as private. */
async function modeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    (entry) => (entry.isFile() ? entry.mode & 0o777 : undefined),
    () => undefined,
  );
}

async function refuseLinksOut(path: string, location: string, root: Store['root']): Promise<void> {
  const real = await realpath(path);
  if (real === path) return;
  const allowed = await realpath(fileURLToPath(await root(location)));
  const way = relative(allowed, real);
  if (way.startsWith('..') || isAbsolute(way)) throw new FileFailure('outside', location);
}

/** A folder's location, with the `/` at its end. */
export function folderUri(path: string): string {
  const uri = pathToFileURL(path).href;
  return uri.endsWith('/') ? uri : `${uri}/`;
}

/**
 * Makes a folder and those above it, where they are not there.
 * @throws {FileFailure}
 */
export async function make(folder: string): Promise<void> {
  try {
    await mkdir(fileURLToPath(folder), { recursive: true });
  } catch (error) {
    const taken = code(error) === 'EEXIST' || code(error) === 'ENOTDIR';
    throw taken ? new FileFailure('is-file', folder) : failure(error, folder, 'read-only');
  }
}

/** Whether a path names a folder. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}

function failure(error: unknown, location: string, denied: FailureReason): FileFailure {
  if (error instanceof FileFailure) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new FileFailure(reasonOf(code(error), denied), location, { cause: error, detail });
}

/** `denied` is what a refusal (EACCES, EPERM) means for what was tried. */
function reasonOf(errorCode: string | undefined, denied: FailureReason): FailureReason {
  switch (errorCode) {
    case 'EBUSY':
    case 'ETXTBSY':
      return 'locked';
    case 'EACCES':
    case 'EPERM':
      return denied;
    case 'EROFS':
      return 'read-only';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'full';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'no-folder';
    case 'EISDIR':
      return 'is-folder';
    default:
      return 'other';
  }
}

function code(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
