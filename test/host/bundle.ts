import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { root } from './paths.ts';

const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  sourcemap: 'inline',
  logLevel: 'warning',
} satisfies BuildOptions;

/**
 * Bundles tests for VS Code's host in Node; returns the path of the one file.
 * @param files tells the tests by their names.
 */
export function bundleForNode(name: string, files: RegExp): Promise<string> {
  return bundle('test/host/node.ts', name, [hostTests(files)]);
}

/** Bundles a script with a `run()` of its own for VS Code's host in Node; returns its path. */
export function bundleScript(script: string): Promise<string> {
  return bundle(script, basename(script, '.ts'), []);
}

async function bundle(entry: string, name: string, plugins: Plugin[]): Promise<string> {
  const outfile = join(root, `out/host/${name}.cjs`);
  await build({
    ...common,
    entryPoints: [entry],
    outfile,
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha'],
    mainFields: ['module', 'main'],
    define: { 'import.meta.url': '__url' },
    banner: { js: 'const __url = require("node:url").pathToFileURL(__filename).href;' },
    plugins,
  });
  return outfile;
}

/** Bundles the tests for VS Code's host in a web worker; returns the path of the one file. */
export async function bundleForWeb(): Promise<string> {
  const outfile = join(root, 'out/host/web.cjs');
  await build({
    ...common,
    entryPoints: ['test/host/web.ts'],
    outfile,
    platform: 'browser',
    conditions: ['worker', 'module'],
    target: 'es2023',
    external: ['vscode'],
    define: { process: '{"env":{}}', global: 'globalThis' },
    plugins: [
      hostTests(/\.web\.test\.ts$/u),
      // Node's assertions as a package for browsers.
      virtual('node:assert/strict', 'module.exports = require("assert").strict;'),
      mochaAsScript,
    ],
  });
  return outfile;
}

/**
 * Mocha's build for browsers calls itself a module, and yet takes a `module` in sight for its own.
 * Without one it becomes global.
 */
const mochaAsScript: Plugin = {
  name: 'mocha-as-script',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path }) => ({
      contents: `let module, exports;\n${await readFile(path, 'utf8')}`,
    }));
  },
};

/** Makes the module `host-tests`, which loads the wanted test files in order. */
function hostTests(wanted: RegExp): Plugin {
  return virtual('host-tests', async () => {
    const files = await readdir(join(root, 'test'), { recursive: true });
    const imports = files
      .filter((file) => wanted.test(file))
      .sort()
      .map((file) => `await import('./test/${file.replaceAll('\\', '/')}');`);
    return `export async function load() { ${imports.join('\n')} }`;
  });
}

/** A module that is no file. */
function virtual(module: string, contents: string | (() => Promise<string>)): Plugin {
  return {
    name: module,
    setup({ onResolve, onLoad }) {
      const filter = new RegExp(`^${module}$`);
      onResolve({ filter }, ({ path }) => ({ path, namespace: module }));
      onLoad({ filter: /.*/, namespace: module }, async () => ({
        contents: typeof contents === 'string' ? contents : await contents(),
        resolveDir: root,
      }));
    },
  };
}
