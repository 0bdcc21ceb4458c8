/** A package of Rust (crate) that is compiled into a WebAssembly module. */
export interface Crate {
  name: string;
  /** As published, or the commit of a repository. */
  version: string;
}

const published = /index\.crates\.io-[\da-f]+\/([a-z][\w-]*?)-(\d+\.\d+\.\d+[\w.+-]*)\//giu;
const fromRepository = /git\/checkouts\/([a-z][\w-]*?)-[\da-f]{16}\/([\da-f]{7,40})\//giu;

/**
 * The crates in a module, by the paths of their sources, which the compiler leaves in for its
 * messages. Those of which no line can fail leave none.
 */
export function cratesIn(wasm: Uint8Array): Crate[] {
  const text = Buffer.from(wasm).toString('latin1');
  const found = new Map<string, Crate>();
  for (const pattern of [published, fromRepository])
    for (const [, name = '', version = ''] of text.matchAll(pattern))
      found.set(`${name} ${version}`, { name, version });
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Faults published of crates in the modules, in the very versions that are in them. */
export const crateAdvisories: readonly (Crate & { id: string; fault: string; reach: string })[] = [
  {
    name: 'rkyv',
    version: '0.7.45',
    id: 'RUSTSEC-2026-0001, RUSTSEC-2026-0235',
    fault: 'undefined behaviour and reads out of bounds with archives of strangers',
    reach: 'reads only what the compiler has just written itself, for the preview',
  },
  {
    name: 'unsafe-libyaml',
    version: '0.2.11',
    id: 'RUSTSEC-2024-0449',
    fault: 'unmaintained',
    reach: 'reads YAML in templates of Typst; ours has none',
  },
  {
    name: 'yaml-rust',
    version: '0.4.5',
    id: 'RUSTSEC-2024-0320',
    fault: 'unmaintained',
    reach: 'reads definitions of syntax colouring; ours has none',
  },
];
