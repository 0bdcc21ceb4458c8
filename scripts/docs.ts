import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandLinePages } from './docs/command-line.ts';
import { bundledSizes, dependencyPage } from './docs/dependencies.ts';
import { fieldPages } from './docs/fields.ts';
import { rulePages } from './docs/rules.ts';
import { settingPages } from './docs/settings.ts';

/**
 * Writes the pages of `docs` that follow from tables, rules and the manifest. A test says when
 * one is out of date: `npm run generate` brings them up to date.
 */

export const notice = '<!-- Made by npm run generate. Do not edit. -->\n\n';

/** All generated pages by their path in `docs`. */
export function pages(): Map<string, string> {
  const made = [...rulePages(), ...fieldPages(), ...settingPages(), ...commandLinePages()];
  return new Map(made.map(([path, text]) => [path, notice + text]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../docs/', import.meta.url));
  const made = pages();
  await mkdir(join(folder, 'rules'), { recursive: true });
  for (const name of await readdir(join(folder, 'rules'))) {
    if (!made.has(`rules/${name}`)) await rm(join(folder, 'rules', name));
  }
  for (const [path, text] of made) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  // Its sizes are those of the last build: without one it stays as it is.
  const sizes = bundledSizes();
  if (sizes) await writeFile(join(folder, 'dependencies.md'), notice + dependencyPage(sizes));
  console.log(`${made.size + (sizes ? 1 : 0)} pages in docs`);
}
