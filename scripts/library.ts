import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Builds `dist/core/`, what a program gets that imports `antrag`: one bundle and its types. */

const root = fileURLToPath(new URL('../', import.meta.url));
const emitted = join(root, 'out/types');
const core = join(root, 'dist/core');

/** The packages that the types mention; their own go along, so that nothing has to be installed. */
const typePackages: Readonly<Record<string, string>> = {
  mdast: 'node_modules/@types/mdast/index.d.ts',
  unist: 'node_modules/@types/unist/index.d.ts',
  'temporal-polyfill': 'node_modules/temporal-polyfill/index.d.ts',
  'temporal-spec': 'node_modules/temporal-spec/index.d.ts',
  'vfile-message': 'node_modules/vfile-message/lib/index.d.ts',
};

/** What a declaration names to import from. */
const specifier = /((?:\bfrom|\bimport\()\s*)["']([^"']+)["']/gu;

await rm(core, { recursive: true, force: true });
await Promise.all([bundle(), types()]);

async function bundle() {
  await build({
    absWorkingDir: root,
    entryPoints: { index: 'src/index.ts' },
    outdir: core,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2023',
    // Node and the browser alike: the core asks neither for anything.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['worker', 'module', 'import'],
    alias: { fflate: 'fflate/browser' },
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    legalComments: 'none',
    minify: true,
    logLevel: 'warning',
  });
}

/** The declarations that lead on from `src/index.ts`, and no others. */
async function types() {
  await rm(emitted, { recursive: true, force: true });
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  const written = new Set<string>();
  const write = async (source: string, target: string): Promise<void> => {
    if (written.has(target)) return;
    written.add(target);
    const wanted: [string, string][] = [];
    const text = (await readFile(source, 'utf8')).replace(specifier, (whole, before, name) => {
      const found = name.startsWith('.')
        ? ([local(source, name), local(target, name)] as const)
        : packaged(name);
      if (!found) return whole;
      wanted.push([...found]);
      const path = relative(dirname(target), found[1]).replace(/\.d\.ts$/u, '.js');
      return `${before}'${path.startsWith('.') ? path : `./${path}`}'`;
    });
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
    await Promise.all(wanted.map((pair) => write(...pair)));
  };
  await write(join(emitted, 'index.d.ts'), join(core, 'types/index.d.ts'));
}

/** Where a relative import of a declaration leads. */
function local(from: string, name: string): string {
  return join(dirname(from), name.replace(/(?:\.d)?\.[tj]s$/u, '.d.ts'));
}

function packaged(name: string): readonly [string, string] | undefined {
  const file = typePackages[name];
  return file === undefined ? undefined : [join(root, file), join(core, `types/${name}.d.ts`)];
}
