import { namesIn, openArchive, type Unpacked } from '../archive/open.ts';
import { readXml } from '../xml/read.ts';
import { elementsOf } from '../xml/tree.ts';
import { packageNamespaces, relationsOf } from './namespaces.ts';

/** What a part of a package relates to. */
export interface Relation {
  /** The kind: the last part of its type's address (`image`), or the whole of a foreign one. */
  kind: string;
  /** The path of a part in the package, or an address outside of it. */
  target: string;
  outside: boolean;
}

/** The parts of a Word file that can be reached, each unpacked when it is asked for. */
export class Package {
  readonly names: readonly string[];
  readonly #files: Unpacked;
  readonly #paths: ReadonlyMap<string, string>;

  /**
   * @throws {ArchiveFault} where it is none, or damaged.
   * @throws {ArchiveTooLarge}
   */
  constructor(bytes: Uint8Array) {
    this.names = namesIn(bytes);
    this.#files = openArchive(bytes, (name) => !leadsOut(name));
    this.#paths = new Map([...this.#files.keys()].map((name) => [key(name), name]));
  }

  /** A part; its name is compared without regard to case. */
  part(path: string): Uint8Array | undefined {
    const name = this.#paths.get(key(path));
    return name === undefined ? undefined : this.#files.get(name);
  }

  /** What a part relates to, by the ids it has for them; `''` is the package itself. */
  relations(path: string): Map<string, Relation> {
    const cut = path.lastIndexOf('/') + 1;
    const folder = path.slice(0, cut);
    const table = this.part(`${folder}_rels/${path.slice(cut)}.rels`);
    return table ? readRelations(table, folder) : new Map();
  }
}

/** A table of relations of a part in `folder`, which ends in `/` or is empty. @throws {XmlFault} */
export function readRelations(table: Uint8Array, folder: string): Map<string, Relation> {
  const found = new Map<string, Relation>();
  const root = readXml(table, { namespaces: { '': packageNamespaces.relations } });
  for (const { attributes } of elementsOf(root, 'Relationship')) {
    const { Id: id, Type: type = '', Target: target = '', TargetMode: mode = '' } = attributes;
    if (id === undefined) continue;
    const outside = mode.toLowerCase() === 'external';
    found.set(id, {
      kind: type.startsWith(`${relationsOf}/`) ? type.slice(relationsOf.length + 1) : type,
      target: outside ? target : inPackage(target, folder),
      outside,
    });
  }
  return found;
}

/** Whether a name in an archive would be written elsewhere than below the folder it is unpacked to. */
export function leadsOut(name: string): boolean {
  return /^(?:[/\\]|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/iu.test(name);
}

function key(path: string): string {
  return path.replaceAll('\\', '/').toLowerCase();
}

/** A target as the path of a part: relative to the folder of its source, or from the top. */
function inPackage(target: string, folder: string): string {
  const parts: string[] = [];
  const whole = target.startsWith('/') ? target.slice(1) : folder + target;
  for (const part of whole.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  const path = parts.join('/');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
