import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import { type FailureReason, FileFailure, type Store } from '../files.ts';

/**
 * The files as the editor sees them: what is open and not saved yet counts as typed. `disk` does
 * what the editor's own file system can't on a real one: replace a file atomically.
 */
export function editorStore(disk?: Store): Store {
  const storeFor = (location: string) =>
    disk && location.startsWith('file:') ? disk : workspaceFiles;
  return {
    root: workspaceRoot,
    trusted: () => workspace.isTrusted,
    async read(location) {
      return unsaved(location) ?? (await storeFor(location).read(location));
    },
    async size(location) {
      const store = storeFor(location);
      const text = unsaved(location);
      if (text) return text.length;
      return store.size ? store.size(location) : (await store.read(location))?.length;
    },
    replace: (location, bytes, options) => storeFor(location).replace(location, bytes, options),
  };
}

/** The workspace folder that a file lies in, else its own folder. */
export async function workspaceRoot(location: string): Promise<string> {
  const uri = Uri.parse(location, true);
  const folder = workspace.getWorkspaceFolder(uri)?.uri ?? Uri.joinPath(uri, '..');
  const root = folder.toString();
  return root.endsWith('/') ? root : `${root}/`;
}

function unsaved(location: string): Uint8Array | undefined {
  const document = workspace.textDocuments.find(
    ({ uri, isDirty }) => isDirty && uri.toString() === Uri.parse(location).toString(),
  );
  return document && new TextEncoder().encode(document.getText());
}

/** Any file system that VS Code knows. */
const workspaceFiles: Store = {
  root: workspaceRoot,

  async read(location) {
    try {
      return await workspace.fs.readFile(Uri.parse(location, true));
    } catch (error) {
      if (codeOf(error) === 'FileNotFound') return undefined;
      throw failure(error, location, 'forbidden');
    }
  },

  async size(location) {
    try {
      const { size, type } = await workspace.fs.stat(Uri.parse(location, true));
      if (type & FileType.Directory) throw new FileFailure('is-folder', location);
      return size;
    } catch (error) {
      if (codeOf(error) === 'FileNotFound') return undefined;
      throw failure(error, location, 'forbidden');
    }
  },

  // Whoever writes in place and dies on the way leaves half a letter. A file beside it that takes
  // its place leaves a whole one; only where the folder takes no new file is it written in place.
  async replace(location, bytes, { expected } = {}) {
    const target = Uri.parse(location, true);
    const draft = Uri.joinPath(target, '..', `.antrag-${crypto.randomUUID()}.tmp`);
    if (await isFolder(target)) throw new FileFailure('is-folder', location);
    try {
      await workspace.fs.writeFile(draft, bytes);
      if (expected !== undefined) await refuseChanged(location, expected);
      await workspace.fs.rename(draft, target, { overwrite: true });
    } catch (error) {
      await remove(draft);
      if (error instanceof FileFailure) throw error;
      if (codeOf(error) !== 'NoPermissions') throw failure(error, location, 'read-only');
      await writeInPlace(target, bytes, location);
    }
  },
};

async function refuseChanged(location: string, expected: Uint8Array | null): Promise<void> {
  const now = (await workspaceFiles.read(location)) ?? null;
  const isSame =
    now && expected
      ? now.length === expected.length && now.every((byte, index) => byte === expected[index])
      : now === expected;
  if (!isSame) throw new FileFailure('changed', location);
}

async function writeInPlace(target: Uri, bytes: Uint8Array, location: string): Promise<void> {
  try {
    await workspace.fs.writeFile(target, bytes);
  } catch (error) {
    throw failure(error, location, 'read-only');
  }
}

async function isFolder(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0;
  } catch {
    // Not there, or not to be looked at: writing tells.
    return false;
  }
}

async function remove(uri: Uri): Promise<void> {
  try {
    await workspace.fs.delete(uri);
  } catch {
    // It never came to be.
  }
}

function failure(error: unknown, location: string, denied: FailureReason): FileFailure {
  if (error instanceof FileFailure) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new FileFailure(reasonOf(error, denied), location, { cause: error, detail });
}

function reasonOf(error: unknown, denied: FailureReason): FailureReason {
  const message = error instanceof Error ? error.message : '';
  if (/\bENOSPC\b|\bEDQUOT\b/u.test(message)) return 'full';
  if (/\bEBUSY\b|\bETXTBSY\b/u.test(message)) return 'locked';
  if (/\bEROFS\b/u.test(message)) return 'read-only';
  switch (codeOf(error)) {
    case 'NoPermissions':
      return denied;
    case 'FileNotFound':
    case 'FileNotADirectory':
      return 'no-folder';
    case 'FileIsADirectory':
      return 'is-folder';
    default:
      return 'other';
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof FileSystemError ? error.code : undefined;
}
