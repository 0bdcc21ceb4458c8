import { readFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';

/**
 * What VS Code reads to start the extension: its entry, and what that asks for at once. Each file
 * of `dist/` with the sources in it, as the last `npm run build` left them.
 */
export function entryFiles(): { path: string; sources: string[] }[] {
  const outputs: Metafile['outputs'] = JSON.parse(
    readFileSync(new URL('../out/bundles.json', import.meta.url), 'utf8'),
  );
  const paths = new Set(['dist/extension.cjs']);
  for (const path of paths) {
    for (const asked of outputs[path]?.imports ?? []) {
      if (asked.kind === 'import-statement' && asked.path in outputs) paths.add(asked.path);
    }
  }
  return [...paths].map((path) => ({ path, sources: Object.keys(outputs[path]?.inputs ?? {}) }));
}
