import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { cratesIn } from './crates.ts';
import { resources } from './resources.ts';

/** The licences of everything that is in the bundles or lies beside them, as one text. */
export async function notices(root: string, metafiles: Metafile[]): Promise<string> {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const packages = new Set(inputs.flatMap((path) => packageOf(path) ?? []));
  const parts = [...packages].sort().map(async (name) => {
    const folder = join(root, name);
    const { version, license, repository, author } = JSON.parse(
      await readFile(join(folder, 'package.json'), 'utf8'),
    );
    const title = `${name.split('node_modules/').at(-1)} ${version} (${license})`;
    const source = `Source: ${repository?.url ?? repository ?? 'the package of that name on npm'}`;
    const own = await licencesIn(folder);
    // Some packages name their licence and leave its text out.
    const holder = `Copyright (c) ${author?.name ?? author ?? `the authors of ${name}`}`;
    const texts = own.length > 0 ? own : [holder, await standardText(root, license)];
    return [title, source, ...texts].join('\n\n');
  });
  const fonts = (await licencesIn(join(root, 'fonts'))).map((text) => `Fonts\n\n${text}`);
  const modules = resources
    .filter(({ to }) => to.endsWith('.wasm'))
    .map(({ from, to }) => inside(join(root, from), to));
  return `${[...(await Promise.all([...parts, ...modules])), ...fonts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** The crates that are compiled into a module, each with the page that has its licence. */
async function inside(path: string, name: string): Promise<string> {
  const lines = cratesIn(await readFile(path)).map(({ name: crate, version }) =>
    /^\d+\./u.test(version)
      ? `${crate} ${version}  https://crates.io/crates/${crate}/${version}`
      : `${crate} at ${version}`,
  );
  const explained =
    'These packages of Rust (crates) are compiled into the module, as the paths of their sources in it tell. Each is licensed as its page says, nearly all under the MIT License or the Apache License 2.0.';
  return [`Crates in ${name}`, explained, lines.join('\n')].join('\n\n');
}

/** @throws where there is no such text: then the package cannot be passed on. */
async function standardText(root: string, licence: string): Promise<string> {
  return (await readFile(join(root, 'scripts/licences', `${licence}.txt`), 'utf8')).trim();
}

/** The folder of the package that a file of `node_modules` belongs to. */
function packageOf(path: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0];
}

async function licencesIn(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => /^licen[cs]e/iu.test(name)).sort();
  return Promise.all(
    files.map(async (name) => (await readFile(join(folder, name), 'utf8')).trim()),
  );
}
