import { Uri, workspace } from 'vscode';
import type { Resources } from '../write/writer.ts';

/** What ships in `dist/` beside the bundles, each file read once. */
export function shipped(extension: Uri): Resources {
  const loaded = new Map<string, Promise<Uint8Array>>();
  return {
    load(name) {
      const bytes =
        loaded.get(name) ??
        Promise.resolve(workspace.fs.readFile(Uri.joinPath(extension, 'dist', name)));
      loaded.set(name, bytes);
      bytes.catch(() => loaded.delete(name));
      return bytes;
    },
  };
}
