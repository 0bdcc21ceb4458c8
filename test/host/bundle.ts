import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './paths.ts';

/** Bundles the tests that run in VS Code's Node host; returns the path of the one file. */
export async function bundleHostTests(): Promise<string> {
  const outfile = join(root, 'out/host/node.cjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/host/node.ts'],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha'],
    mainFields: ['module', 'main'],
    sourcemap: 'inline',
    define: { 'import.meta.url': '__url' },
    banner: { js: 'const __url = require("node:url").pathToFileURL(__filename).href;' },
    logLevel: 'warning',
    plugins: [
      {
        name: 'host-tests',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^host-tests$/ }, ({ path }) => ({ path, namespace: 'host-tests' }));
          onLoad({ filter: /.*/, namespace: 'host-tests' }, async () => {
            const files = await readdir(join(root, 'test'), { recursive: true });
            const imports = files
              .filter((file) => file.endsWith('.host.test.ts'))
              .sort()
              .map((file) => `await import('./${file.replaceAll('\\', '/')}');`);
            return {
              contents: `export async function load() { ${imports.join('\n')} }`,
              resolveDir: join(root, 'test'),
            };
          });
        },
      },
    ],
  });
  return outfile;
}
