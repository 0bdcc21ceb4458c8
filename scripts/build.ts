import { chmod, copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, transform } from 'esbuild';
import { notices } from './notices.ts';
import { resources } from './resources.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');
const development = process.argv.includes('--development');

const common = {
  absWorkingDir: root,
  bundle: true,
  target: 'es2023',
  external: ['vscode'],
  legalComments: 'none',
  minify: !development,
  logLevel: 'warning',
  metafile: true,
} satisfies BuildOptions;

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
const [node, web] = await Promise.all([
  buildForNode(),
  buildForWeb(),
  buildForPreview(),
  copyResources(),
]);
// For the figures of sizes, which are those of what ships.
if (!development) {
  await mkdir(join(root, 'out'), { recursive: true });
  await writeFile(join(root, 'out/bundles.json'), JSON.stringify(node.outputs));
}
await writeFile(join(dist, 'NOTICES.txt'), await notices(root, [node, web]));
// The watching task of VS Code waits for this line.
if (development) console.log('Built dist/');

/**
 * The extension and the command line, with what they share in chunks, and what the source loads
 * by `import()` in files of its own that are read on first use.
 *
 * esbuild splits ES modules only, and VS Code and Node both start CommonJS faster; so it splits
 * first, and each piece becomes CommonJS after.
 */
async function buildForNode() {
  const { outputFiles, metafile } = await build({
    ...common,
    entryPoints: {
      extension: 'src/editor/extension.ts',
      worker: 'src/thread/node.ts',
      cli: 'src/cli/cli.ts',
    },
    outdir: dist,
    format: 'esm',
    splitting: true,
    platform: 'node',
    // Packages that come as ES module and CommonJS: the first can be shaken.
    mainFields: ['module', 'main'],
    // Its form for Node starts worker threads, which nothing here asks for.
    alias: { fflate: 'fflate/browser', yaml: './node_modules/yaml/browser/index.js' },
    outExtension: { '.js': '.cjs' },
    chunkNames: '[name]-[hash]',
    sourcemap: development && 'inline',
    write: false,
  });
  await Promise.all(outputFiles.map(({ path, text }) => writeCommonJs(path, text)));
  // Whatever the package says (`type: module`), what lies here is CommonJS.
  await writeFile(join(dist, 'package.json'), '{ "type": "commonjs" }\n');
  await rename(join(dist, 'cli.cjs'), join(dist, 'cli.js'));
  await chmod(join(dist, 'cli.js'), 0o755);
  return metafile;
}

/** The extension for VS Code's host in a web worker, and its own worker: a single file each. */
async function buildForWeb() {
  const { metafile } = await build({
    ...common,
    entryPoints: { web: 'src/editor/web.ts', 'web-worker': 'src/thread/web.ts' },
    outdir: dist,
    format: 'cjs',
    platform: 'browser',
    // Of packages made for several places, the form that needs no page.
    conditions: ['worker', 'module'],
    outExtension: { '.js': '.cjs' },
    sourcemap: development && 'inline',
  });
  return metafile;
}

/** The script and style of the preview's page, which run in a browser of VS Code's. */
async function buildForPreview() {
  await build({
    ...common,
    entryPoints: { preview: 'src/editor/preview/page.ts', style: 'src/editor/preview/page.css' },
    outdir: dist,
    entryNames: 'preview',
    format: 'iife',
    platform: 'browser',
    sourcemap: development && 'inline',
  });
}

async function writeCommonJs(path: string, esm: string) {
  const { code } = await transform(esm, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // `import()` becomes a deferred `require()`.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__url' },
    banner: [
      // What npm links into the PATH is run by the shell.
      ...(path.endsWith('/cli.cjs') ? ['#!/usr/bin/env node'] : []),
      ...(esm.includes('import.meta.url')
        ? ['const __url=require("node:url").pathToFileURL(__filename).href;']
        : []),
    ].join('\n'),
    minify: !development,
    sourcemap: development && 'inline',
  });
  await writeFile(path, code);
}

async function copyResources() {
  await Promise.all(
    resources.map(async ({ from, to }) => {
      await mkdir(dirname(join(dist, to)), { recursive: true });
      await copyFile(join(root, from), join(dist, to));
    }),
  );
}
