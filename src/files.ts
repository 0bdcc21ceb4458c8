/**
 * The one door to files. The core never opens a disk: a shell hands this in.
 *
 * A location is an absolute URI as a string (`file:///…`, `vscode-vfs://…`), so that the same
 * core serves the desktop, the browser and the command line.
 */
export interface Files {
  /**
   * The whole content; `undefined` where there is no such file.
   * @throws when there is one that cannot be read (no permission, a folder, the disk).
   */
  read(location: string): Promise<Uint8Array | undefined>;
  /**
   * The size in bytes, `undefined` where there is no such file. Spares reading a file whose
   * content nobody wants; where a shell has no such thing, files are read.
   * @throws as `read`.
   */
  size?(location: string): Promise<number | undefined>;
  /** The folder (a location that ends in `/`) above which nothing may be read. */
  root(location: string): Promise<string>;
}
