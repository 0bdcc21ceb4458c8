import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type FailureReason, FileFailure, type Store } from '../files.ts';

const roots = new Map<string, string>();

/** The real disk. Locations are `file:` URIs; `root` says what lies above may not be read. */
export function diskWithin(root: Store['root']): Store {
  return { root, read: (location) => read(location, root), replace };
}

/** The real disk, as a command line sees it. */
export const disk: Store = diskWithin(repository);

async function read(location: string, root: Store['root']): Promise<Uint8Array | undefined> {
  const path = fileURLToPath(location);
  try {
    await refuseLinksOut(path, location, root);
    return await readFile(path);
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
async function replace(location: string, bytes: Uint8Array): Promise<void> {
  const path = await targetOfLink(fileURLToPath(location));
  const draft = join(dirname(path), `.antrag-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await rm(draft, { force: true });
    throw failure(error, location, 'read-only');
  }
  try {
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    // The folder took the draft, so it is the file itself that is held: by Word on Windows.
    throw failure(error, location, 'locked');
  }
}

/** A letter that is a symbolic link stays one: what it points to is replaced. */
async function targetOfLink(path: string): Promise<string> {
  return realpath(path).catch(() => path);
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
