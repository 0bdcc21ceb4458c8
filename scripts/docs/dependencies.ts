import { existsSync, readFileSync, statSync } from 'node:fs';
import { crateAdvisories, cratesIn } from '../crates.ts';
import { resources } from '../resources.ts';

const root = new URL('../../', import.meta.url);

/**
 * The packages that ship, in the bundles or beside them, and why each is there: what we would have
 * to write without it. The one table that is ours; to npm they are all needed for building only.
 */
export const jobs = {
  '@cantoo/pdf-lib': 'adds to a finished PDF: metadata, the seal, the mark of PDF/UA',
  '@myriaddreamin/typst-ts-renderer': 'draws the pages of the preview as SVG',
  '@myriaddreamin/typst-ts-web-compiler':
    'Typst in WebAssembly: line and page breaking, tables, notes, tagged PDF',
  '@resvg/resvg-wasm': 'turns SVG pictures into PNG for Word files',
  'decode-named-character-reference': 'the characters of `&auml;` and the like',
  diff: 'where two sequences differ: the points, sentences and words of two versions',
  docx: 'the parts of a Word file: styles, numbering, tables, headers, footnotes',
  feiertagejs: 'the public holidays of the federal states',
  fflate: 'reads and writes ZIP, the envelope of a Word file',
  'hast-util-from-html': 'reads HTML as a browser does: what other programs put on the clipboard',
  'ical.js': 'reads calendars: the days of meetings, series of them too',
  'hast-util-to-mdast': 'turns a page into the syntax tree of Markdown',
  'mdast-util-from-markdown': 'the syntax tree of Markdown, which the dialect extends',
  'mdast-util-to-markdown': 'writes the syntax tree as text, which the dialect narrows',
  'mdast-util-to-string': 'the plain text of a heading',
  'micromark-core-commonmark': 'the constructs of CommonMark, which the dialect narrows',
  'micromark-factory-space': 'spaces, in the constructs of the dialect',
  'micromark-util-character': 'kinds of characters, in the constructs of the dialect',
  'micromark-util-combine-extensions': 'makes one extension of the parser of those of the dialect',
  'micromark-util-normalize-identifier': 'labels of references and footnotes across pieces',
  'micromark-util-symbol': 'names for the codes of characters',
  'remark-gfm': 'tables, strikethrough and footnotes',
  'remark-parse': 'the Markdown parser',
  saxes: 'reads XML, of drawings and the parts of a Word file, with its namespaces resolved',
  'temporal-polyfill': 'dates without a clock and a time zone, until Node brings them itself',
  unified: 'puts the parser and the extensions together',
  'unist-util-visit': 'walks the syntax tree',
  'vfile-message': 'the shape of a finding: place, rule, reason',
  yaml: 'the YAML of heads and profiles, with the place of every value',
} satisfies Readonly<Record<string, string>>;

/** Faults published of versions before `fixed`, in packages that ship or are brought along. */
export const advisories: readonly { name: string; fixed: string; id: string; fault: string }[] = [
  {
    name: 'yaml',
    fixed: '2.8.3',
    id: 'CVE-2026-33532',
    fault: 'deep nesting exhausts the stack',
  },
  {
    name: 'fflate',
    fixed: '0.8.3',
    id: 'unzipSync() of a crafted ZIP64',
    fault: 'never ends',
  },
  {
    name: 'nanoid',
    fixed: '5.0.9',
    id: 'CVE-2024-55565',
    fault: 'predictable results for fractional sizes',
  },
  {
    name: 'nanoid',
    fixed: '5.1.16',
    id: 'CVE-2026-67214',
    fault: 'a negative size never ends',
  },
  {
    name: 'debug',
    fixed: '4.4.3',
    id: '4.4.2, September 2025',
    fault: 'published by somebody else, with malicious code',
  },
  { name: 'extend', fixed: '3.0.2', id: 'CVE-2018-16492', fault: 'prototype pollution' },
];

/** Bytes in the bundles of the editor and the command line, by package; without a build none. */
export function bundledSizes(): Map<string, number> | undefined {
  const path = new URL('out/bundles.json', root);
  if (!existsSync(path)) return undefined;
  const outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }> = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  const sizes = new Map<string, number>();
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const name = packageOf(path);
      if (name) sizes.set(name, (sizes.get(name) ?? 0) + bytesInOutput);
    }
  }
  return sizes;
}

/** The page of the packages that ship; `sizes` as `bundledSizes` gives them. */
export function dependencyPage(sizes: ReadonlyMap<string, number>): string {
  const direct = Object.keys(jobs);
  const indirect = [...sizes].filter(([name]) => !direct.includes(name));
  const rest = indirect.reduce((sum, [, size]) => sum + size, 0);
  return `# Dependencies

What ships with Antrag besides its own code. Versions are pinned by \`package-lock.json\`; the licences' full texts are in \`dist/NOTICES.txt\`, which the build makes of what is really in the bundles. A test holds that each is imported in \`src\` or shipped, and that each has a row here.

Sizes: as bundled and minified for the editor and the command line together, before packing; then what lies beside the bundles. A package that others bring along counts in the last line.

| package | version | licence | in the bundles | beside them | its job | kept at |
| --- | --- | --- | --- | --- | --- | --- |
${direct.map((name) => row(name, sizes.get(name) ?? 0)).join('\n')}
| ${indirect.length} packages that these bring along | | ${licencesOf(indirect.map(([name]) => name))} | ${kilobytes(rest)} | | | |

## Upkeep

What we look at before one is taken in: is it what the field uses, is it kept at a public place, does it bring few others along, does it run in a browser's worker, may it be passed on? A new version comes in by hand with the lock file and has to pass all tests; \`npm audit --omit=dev\` belongs to every release.

## Known faults

\`npm audit\` could not be asked where this was last looked at (23 November 2026: the registry refused it), so the packages were looked up by hand; that finds less. These have had faults, all mended before the version that is pinned, which a test holds:

| package | pinned | mended in | fault |
| --- | --- | --- | --- |
${advisories.map(({ name, fixed, id, fault }) => `| \`${name}\` | ${manifest(name).version} | ${fixed} | ${id}: ${fault} |`).join('\n')}

### Inside the WebAssembly

The modules are compiled of packages of Rust (crates); \`dist/NOTICES.txt\` lists them by name and version, read from the modules themselves: ${modules()}. What is published of them was looked up by hand (25 November 2026); these faults are in what ships:

| crate | version | fault | what reaches it |
| --- | --- | --- | --- |
${crateAdvisories.map(({ name, version, id, fault, reach }) => `| \`${name}\` | ${version} | ${id}: ${fault} | ${reach} |`).join('\n')}

## Fonts

They ship in \`dist/fonts\` with their licences: see [fonts/README.md](../fonts/README.md).
`;
}

function modules(): string {
  return resources
    .filter(({ to }) => to.endsWith('.wasm'))
    .map(({ from, to }) => `${cratesIn(readFileSync(new URL(from, root))).length} in \`${to}\``)
    .join(', ');
}

function row(name: string, size: number): string {
  const { version, license, repository } = manifest(name);
  const job = (jobs as Readonly<Record<string, string>>)[name];
  if (job === undefined) throw new Error(`No job is written down for ${name}.`);
  const beside = shippedSize(name);
  const cells = [
    `\`${name}\``,
    version,
    license,
    kilobytes(size),
    beside > 0 ? megabytes(beside) : '',
    job,
    keptAt(repository),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Bytes that ship beside the bundles. */
function shippedSize(name: string): number {
  return resources
    .filter(({ from }) => packageOf(from) === name)
    .reduce((sum, { from }) => sum + statSync(new URL(from, root)).size, 0);
}

interface Manifest {
  version: string;
  license: string;
  repository?: string | { url: string };
}

function manifest(name: string): Manifest {
  return JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, root), 'utf8'));
}

function licencesOf(names: readonly string[]): string {
  return [...new Set(names.map((name) => manifest(name).license))].sort().join(', ');
}

/** `github.com/owner/name` of any notation of a repository. */
function keptAt(repository: Manifest['repository']): string {
  const url = typeof repository === 'string' ? repository : (repository?.url ?? '');
  const path = /(?:github\.com[/:]|^github:|^)([\w.-]+\/[\w.-]+?)(?:\.git)?(?:[#/].*)?$/u.exec(
    url,
  )?.[1];
  return path ? `[${path}](https://github.com/${path})` : '';
}

/** The package that a file of `node_modules` belongs to. */
export function packageOf(path: string): string | undefined {
  return /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1];
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
