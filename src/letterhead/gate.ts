import { decodeXml, readXml } from '../xml/read.ts';
import { childOf } from '../xml/tree.ts';
import { dissolveFields } from './fields.ts';
import { withoutHidden } from './hidden.ts';
import { letterheadImage } from './image.ts';
import { type LeftOutKind, LeftOutOfLetterhead } from './left-out.ts';
import { strictAddresses, wordNamespaces } from './namespaces.ts';
import { leadsOut, Package, type Relation } from './package.ts';
import { type LetterheadImage, type LetterheadPart, type PartKind, PartRelations } from './part.ts';
import { Sieve } from './sieve.ts';

/** A letterhead as far as it may go into a letter. */
export interface Admitted {
  document: LetterheadPart;
  left: LeftOutOfLetterhead;
}

/** It is a Word file, but in the notation that few programs write. */
export class StrictFormat extends Error {}

/** A ZIP without a Word document in it. */
export class NoWordFile extends Error {}

/** The parts that a part of a kind may lead to. */
const leadsTo: Readonly<Partial<Record<PartKind, readonly PartKind[]>>> = {
  document: [
    'header',
    'footer',
    'footnotes',
    'endnotes',
    'styles',
    'numbering',
    'settings',
    'fontTable',
    'theme',
  ],
};

/** Roots by kind, where they are not called by it. */
const roots: Readonly<Partial<Record<PartKind, string>>> = {
  header: 'w:hdr',
  footer: 'w:ftr',
  fontTable: 'w:fonts',
  theme: 'a:theme',
};

/**
 * The one gate that a letterhead passes before anything is made of it: an allow-list of parts,
 * of relations (to the outside only links that a reader follows), of elements and of fields. It
 * walks from the main document along the relations it knows; whatever else lies in the file
 * is not even looked at. What is left out is told.
 *
 * @throws {ArchiveFault}
 * @throws {ArchiveTooLarge}
 * @throws {XmlFault} where a part is damaged inside.
 * @throws {StrictFormat}
 * @throws {NoWordFile}
 */
export function admit(bytes: Uint8Array): Admitted {
  return new Gate(new Package(bytes)).admit();
}

class Gate {
  readonly #package: Package;
  readonly #left = new LeftOutOfLetterhead();
  readonly #parts = new Map<string, LetterheadPart | undefined>();
  readonly #images = new Map<string, LetterheadImage | undefined>();
  readonly #seen = new Set<string>();

  constructor(file: Package) {
    this.#package = file;
  }

  admit(): Admitted {
    const path = this.#mainPath();
    const document = this.#part(path, 'document');
    if (!document || !childOf(document.root, 'w:body')) throw new NoWordFile('No document.');
    this.#tellOfOthers();
    const parts = [...this.#parts.values()].filter((part) => part !== undefined);
    withoutHidden(parts, this.#left);
    for (const part of parts) dissolveFields(part, this.#left);
    return { document, left: this.#left };
  }

  #mainPath(): string {
    for (const { kind, target, outside } of this.#package.relations('').values()) {
      if (outside) continue;
      if (kind === 'officeDocument') return target;
      if (kind.startsWith(strictAddresses) && kind.endsWith('/officeDocument')) {
        throw new StrictFormat('Strict Open XML.');
      }
    }
    throw new NoWordFile('No main document.');
  }

  /** A part of a kind, sifted, with those it leads to; `undefined` where it is another thing. */
  #part(path: string, kind: PartKind): LetterheadPart | undefined {
    const key = path.toLowerCase();
    if (this.#parts.has(key)) {
      const known = this.#parts.get(key);
      return known?.kind === kind ? known : undefined;
    }
    this.#seen.add(key);
    this.#parts.set(key, undefined);
    const bytes = this.#package.part(path);
    if (!bytes) return undefined;
    const raw = readXml(bytes, { namespaces: wordNamespaces });
    if (raw.name !== (roots[kind] ?? `w:${kind}`)) return undefined;
    const part: LetterheadPart = { kind, root: raw, relations: new PartRelations() };
    this.#parts.set(key, part);
    const relations = this.#package.relations(path);
    const sieve = new Sieve(part, relations, this.#left, {
      image: (target) => this.#image(target),
      part: (target, wanted) =>
        leadsTo[kind]?.includes(wanted) ? this.#part(target, wanted) : undefined,
    });
    part.root = sieve.sift(raw);
    this.#follow(part, kind, relations);
    return part;
  }

  /** Takes up the parts that no element names, and tells of relations that are not followed. */
  #follow(part: LetterheadPart, kind: PartKind, relations: ReadonlyMap<string, Relation>): void {
    for (const relation of relations.values()) {
      if (relation.outside) {
        if (relation.kind !== 'hyperlink') this.#left.add('outside', relation.target);
        continue;
      }
      const wanted = unnamed.find((one) => one === relation.kind);
      if (!wanted || !leadsTo[kind]?.includes(wanted)) continue;
      const found = this.#part(relation.target, wanted);
      if (found) part.relations.add({ kind: 'part', part: found });
    }
  }

  #image(path: string): LetterheadImage | undefined {
    const key = path.toLowerCase();
    this.#seen.add(key);
    if (!this.#images.has(key)) {
      const bytes = this.#package.part(path);
      const image = bytes && letterheadImage(bytes);
      if (!image) this.#left.add('picture', path.slice(path.lastIndexOf('/') + 1));
      this.#images.set(key, image);
    }
    return this.#images.get(key);
  }

  /** Names what lies in the file and was not walked to. */
  #tellOfOthers(): void {
    for (const name of this.#package.names) {
      if (this.#seen.has(name.toLowerCase()) || name.endsWith('/')) continue;
      if (leadsOut(name)) {
        this.#left.add('stray', name);
        continue;
      }
      const kind = kindOfPath(name);
      if (kind === 'data' && this.#isFromWord(name)) continue;
      if (kind === 'frames' && !this.#hasFrames(name)) continue;
      if (kind) this.#left.add(kind);
    }
  }

  /** Word writes settings for the web into every file; frames are the ones that show other files. */
  #hasFrames(name: string): boolean {
    const bytes = this.#package.part(name);
    return bytes !== undefined && decodeXml(bytes).includes('frameset');
  }

  /** Word puts an empty list of sources and fields of its cover pages into nearly every file. */
  #isFromWord(name: string): boolean {
    if (!/\/item\d+\.xml$/iu.test(name)) return true;
    const bytes = this.#package.part(name);
    return bytes !== undefined && ofWordItself.test(decodeXml(bytes.subarray(0, 1000)));
  }
}

const ofWordItself = /officeDocument\/2006\/bibliography|office\/2006\/coverPageProps/u;

/** Parts that belong to a document without being named in it. */
const unnamed = [
  'styles',
  'numbering',
  'settings',
  'fontTable',
  'theme',
  'footnotes',
  'endnotes',
] as const;

/** What else lies in Word files, by where it lies; the package's own tables are not worth a word. */
const kindsOfPaths: readonly (readonly [RegExp, LeftOutKind | undefined])[] = [
  [/(?:^|\/)_rels\/|^\[content_types\]\.xml$|^docprops\/|^_xmlsignatures\//iu, undefined],
  [/(?:^|\/)(?:vba\w*|customui\w*|activex|customizations|keymapcustom\w*)(?:\/|\.)/iu, 'macros'],
  [/\/embeddings\/|afchunk|oleobject/iu, 'embedded'],
  [/^customxml\//iu, 'data'],
  [/\/fonts\/|\.(?:odttf|fntdata|ttf|otf)$/iu, 'fonts'],
  [/printersettings/iu, 'printer'],
  [/\/glossary\//iu, 'building-blocks'],
  [/\/(?:comments\w*|people)\.xml$/iu, 'comments'],
  [/\/(?:charts|diagrams|ink|drawings)\//iu, 'drawing'],
  [/\/(?:recipients|mailmerge\w*)/iu, 'mail-merge'],
  [/\/websettings\.xml$/iu, 'frames'],
  [/\/(?:styleswitheffects|docmetadata|theme\/|media\/)/iu, undefined],
];

function kindOfPath(name: string): LeftOutKind | undefined {
  const row = kindsOfPaths.find(([pattern]) => pattern.test(name));
  return row ? row[1] : 'unknown';
}
