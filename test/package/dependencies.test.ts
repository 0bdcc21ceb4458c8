import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import manifest from '../../package.json' with { type: 'json' };
import { crateAdvisories, cratesIn } from '../../scripts/crates.ts';
import {
  advisories,
  bundledSizes,
  dependencyPage,
  jobs,
  packageOf,
} from '../../scripts/docs/dependencies.ts';
import { notice } from '../../scripts/docs.ts';
import { resources } from '../../scripts/resources.ts';

const root = new URL('../../', import.meta.url);
const names = Object.keys(jobs);

describe('dependencies', () => {
  const sources = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(`src/${name}`, root), 'utf8'))
    .join('\n');

  for (const name of names) {
    it(`${name} is imported in src or shipped`, () => {
      const imported = new RegExp(`(?:from |import\\()'${name}[/']`, 'u').test(sources);
      assert.ok(imported || resources.some(({ from }) => packageOf(from) === name));
    });
  }

  it('are those that src imports, and no others', () => {
    const imported = [...sources.matchAll(/(?:from |import\()'((?:@[^/']+\/)?[^./'][^/']*)/gu)]
      .map(([, name = '']) => name)
      .filter((name) => !name.startsWith('node:') && name !== 'vscode');
    // Of these only types are used, which are gone from what ships.
    const typesOnly = ['hast', 'mdast', 'unist', 'micromark-util-types'];
    const unknown = new Set(imported.filter((name) => !names.includes(name)));
    assert.deepEqual(
      [...unknown].filter((name) => !typesOnly.includes(name)),
      [],
    );
  });

  for (const { name, fixed, id } of advisories) {
    it(`${name} is pinned where ${id} is mended`, () => {
      const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
      const pinned = Object.entries<{ version: string }>(packages)
        .filter(([path]) => path.endsWith(`node_modules/${name}`))
        .map(([, { version }]) => version);
      assert.ok(pinned.length > 0, `${name} is not used any more`);
      for (const version of pinned) {
        assert.ok(version.localeCompare(fixed, 'en', { numeric: true }) >= 0, version);
      }
    });
  }

  it('are in the bundles: whoever installs Antrag installs nothing else', () => {
    assert.ok(!('dependencies' in manifest));
    for (const name of names) assert.ok(name in manifest.devDependencies, name);
  });

  it('are described as they are; sizes may lag by a tenth (npm run generate)', () => {
    const page = readFileSync(new URL('docs/dependencies.md', root), 'utf8');
    const sizes = bundledSizes();
    assert.ok(sizes, 'npm run build comes first');
    const measured = notice + dependencyPage(sizes);
    const size = / (\d+) kB /gu;
    assert.equal(page.replace(size, ' kB '), measured.replace(size, ' kB '));
    const written = [...page.matchAll(size)].map(([, number]) => Number(number));
    for (const [index, [row = '', now]] of [...measured.matchAll(size)].entries()) {
      const before = written[index] ?? 0;
      assert.ok(Math.abs(before - Number(now)) <= 2 + Number(now) / 10, `${before}, now ${row}`);
    }
  });
});

describe('crates in the WebAssembly', () => {
  const modules = resources.filter(({ to }) => to.endsWith('.wasm'));
  const parts = readFileSync(new URL('dist/NOTICES.txt', root), 'utf8').split(/\n-{72}\n/u);

  for (const { from, to } of modules) {
    it(`are listed in NOTICES.txt, each with its version: ${to}`, () => {
      const part = parts.find((one) => one.trim().startsWith(`Crates in ${to}\n`)) ?? '';
      const binary = readFileSync(new URL(from, root)).toString('latin1');
      const folders = new Set(
        binary
          .split('index.crates.io-')
          .slice(1)
          .map((rest) => rest.split('/')[1] ?? ''),
      );
      assert.ok(folders.size > 15, String(folders.size));
      const listed = part.split('\n').map((line) => line.split('  ')[0]?.replace(' ', '-'));
      for (const folder of folders) assert.ok(listed.includes(folder), folder);
    });
  }

  it('have the faults that are named, in the very versions', () => {
    const all = modules.flatMap(({ from }) => cratesIn(readFileSync(new URL(from, root))));
    for (const { name, version } of crateAdvisories)
      assert.ok(
        all.some((crate) => crate.name === name && crate.version === version),
        `${name} ${version} is in no module any more`,
      );
  });
});

describe('NOTICES.txt', () => {
  const parts = readFileSync(new URL('dist/NOTICES.txt', root), 'utf8').split(/\n-{72}\n/u);

  it('has the text of a licence for every part', () => {
    for (const part of parts) {
      const [title = ''] = part.trim().split('\n');
      assert.match(part, /permission|licensed|license|redistribution/iu, title);
      assert.ok(part.length > 400, title);
    }
  });

  it('names what ships beside the bundles: WebAssembly and fonts', () => {
    const titles = parts.map((part) => part.trim().split('\n')[0] ?? '');
    for (const name of resources.flatMap(({ from }) => packageOf(from) ?? [])) {
      assert.ok(
        titles.some((title) => title.startsWith(`${name} `)),
        name,
      );
    }
    assert.equal(titles.filter((title) => title === 'Fonts').length, 3);
  });
});
