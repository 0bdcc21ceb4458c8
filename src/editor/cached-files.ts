import { Uri, workspace } from 'vscode';
import type { Files } from '../files.ts';

/**
 * Files of the workspace, read once until one of them changes: a letterhead's logo need not be
 * read at every keystroke. Outside the workspace nobody tells of changes, so nothing is kept.
 */
export class CachedFiles implements Files {
  private readonly reads = new Map<string, Promise<Uint8Array | undefined>>();
  private readonly sizes = new Map<string, Promise<number | undefined>>();
  private readonly roots = new Map<string, Promise<string>>();
  readonly size?: NonNullable<Files['size']>;

  constructor(private readonly files: Files) {
    const size = files.size?.bind(files);
    if (size) this.size = (location) => keep(this.sizes, location, () => size(location));
  }

  read(location: string): Promise<Uint8Array | undefined> {
    return keep(this.reads, location, () => this.files.read(location));
  }

  root(location: string): Promise<string> {
    return keep(this.roots, location, () => this.files.root(location));
  }

  trusted(): boolean {
    return this.files.trusted?.() ?? true;
  }

  clear(): void {
    this.reads.clear();
    this.sizes.clear();
    this.roots.clear();
  }
}

function keep<T>(
  cache: Map<string, Promise<T>>,
  location: string,
  make: () => Promise<T>,
): Promise<T> {
  const known = cache.get(location);
  if (known) return known;
  const made = make();
  if (workspace.getWorkspaceFolder(Uri.parse(location))) {
    cache.set(location, made);
    // A failure may pass.
    made.catch(() => cache.delete(location));
  }
  return made;
}
