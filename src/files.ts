/**
 * The one door to files. The core never opens a disk: a shell hands this in.
 *
 * A location is an absolute URI as a string (`file:///…`, `vscode-vfs://…`), so that the same
 * core serves the desktop, the browser and the command line.
 */
export interface Files {
  /**
   * The whole content; `undefined` where there is no such file.
   * @throws {FileFailure} when there is one that cannot be read (no permission, a folder, the
   *   disk), or when a symbolic link leads out of `root`.
   */
  read(location: string): Promise<Uint8Array | undefined>;
  /**
   * The size in bytes, `undefined` where there is no such file. Spares reading a file whose
   * content nobody wants; where a shell has no such thing, files are read.
   * @throws as `read`.
   */
  size?(location: string): Promise<number | undefined>;
  /**
   * Whether its user trusts the folder that the files lie in; absent where nobody is asked, as on
   * a command line.
   */
  trusted?(): boolean;
  /** The folder (a location that ends in `/`) above which nothing may be read. */
  root(location: string): Promise<string>;
}

export interface ReplaceOptions {
  /** What has to stand there for it to be replaced; without it, whatever does. */
  expected?: Uint8Array | null;
}

/** Files that can also be written. */
export interface Store extends Files {
  /**
   * Replaces the file or makes a new one, atomically: whatever happens on the way, the old one
   * is whole until the new one is. Only a plain file within `root` is ever replaced.
   * @throws {FileFailure} `changed`, and nothing is written, where there is by now something else
   *   than `expected` (`null`: nothing)
   */
  replace(location: string, bytes: Uint8Array, options?: ReplaceOptions): Promise<void>;
}

export type FailureReason =
  /** Neither the folder nor the file may be written. */
  | 'read-only'
  /** Another program, Word for one, holds the file open. */
  | 'locked'
  /** No room is left on the disk. */
  | 'full'
  /** The folder is not there (any more). */
  | 'no-folder'
  /** The file is not there (any more). */
  | 'missing'
  /** It is a folder, not a file. */
  | 'is-folder'
  /** It is a file where a folder is wanted. */
  | 'is-file'
  /** It is a pipe, a device or a socket. */
  | 'no-file'
  /** It may not be read. */
  | 'forbidden'
  /** A link leads out of the workspace. */
  | 'outside'
  /** Another program has just written it. */
  | 'changed'
  /** Windows keeps its name for a device. */
  | 'reserved'
  | 'other';

/** What went wrong with a file, told apart by what its user can do about it. */
export class FileFailure extends Error {
  constructor(
    readonly reason: FailureReason,
    readonly location: string,
    options?: ErrorOptions & { detail?: string },
  ) {
    super(`${reason}: ${location}${options?.detail ? ` (${options.detail})` : ''}`, options);
    this.name = 'FileFailure';
    this.detail = options?.detail;
  }

  /** The system's own words, for `other`. */
  readonly detail: string | undefined;
}

/** Whether a file holds the very same bytes. */
export function sameBytes(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one?.length === other.length && one.every((byte, index) => byte === other[index]);
}
