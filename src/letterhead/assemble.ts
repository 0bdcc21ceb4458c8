import { element, type XmlElement } from '../xml/tree.ts';
import { writeXml } from '../xml/write.ts';
import { mediaTypes } from './image.ts';
import { packageNamespaces, relationsOf, wordNamespaces } from './namespaces.ts';
import {
  type LetterheadImage,
  type LetterheadPart,
  type PartKind,
  type RelationTarget,
  reachedFrom,
} from './part.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The content types of parts, by their kinds. */
const contentTypes: Readonly<Record<PartKind, string>> = {
  document: `${word}.document.main+xml`,
  header: `${word}.header+xml`,
  footer: `${word}.footer+xml`,
  footnotes: `${word}.footnotes+xml`,
  endnotes: `${word}.endnotes+xml`,
  styles: `${word}.styles+xml`,
  numbering: `${word}.numbering+xml`,
  settings: `${word}.settings+xml`,
  fontTable: `${word}.fontTable+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
};

/** The parts that say who wrote a letter, and when; `docx` writes them. */
const properties = [
  {
    name: 'docProps/core.xml',
    relation:
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
  },
  {
    name: 'docProps/app.xml',
    relation: `${relationsOf}/extended-properties`,
    contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  },
] as const;

/**
 * The files of a package made of a document and all that it leads to. Names, ids, tables of
 * relations and content types are ours: none of what a letterhead called its parts comes along.
 *
 * @param described the parts of `docProps/`, by their names
 */
export function assemble(
  document: LetterheadPart,
  described: Readonly<Record<string, Uint8Array>>,
): Record<string, Uint8Array> {
  const parts = reachedFrom(document);
  const names = namesOf(parts);
  const images = imagesOf(parts);
  const files: Record<string, Uint8Array> = {};
  for (const [part, name] of names) {
    files[`word/${name}`] = writeXml(part.root, wordNamespaces);
    const relations = [...part.relations.entries()];
    if (relations.length === 0) continue;
    const path = `word/${name}`.replace(/([^/]*)$/u, '_rels/$1.rels');
    const up = name.includes('/') ? '../' : '';
    files[path] = table(
      relations.map(([id, target]) => relationship(id, target, names, images, up)),
    );
  }
  for (const [image, name] of images) files[`word/${name}`] = image.bytes;
  const present = properties.filter(({ name }) => described[name]);
  for (const { name } of present) files[name] = described[name] ?? new Uint8Array();
  files['_rels/.rels'] = table([
    relation('rId1', `${relationsOf}/officeDocument`, 'word/document.xml'),
    ...present.map(({ name, relation: type }, index) => relation(`rId${index + 2}`, type, name)),
  ]);
  files['[Content_Types].xml'] = types(names, images, present);
  return files;
}

function namesOf(parts: readonly LetterheadPart[]): Map<LetterheadPart, string> {
  const counts = new Map<PartKind, number>();
  return new Map(
    parts.map((part) => {
      const { kind } = part;
      const number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      if (kind === 'theme') return [part, `theme/theme${number}.xml`];
      const several = kind === 'header' || kind === 'footer' || number > 1;
      return [part, several ? `${kind}${number}.xml` : `${kind}.xml`];
    }),
  );
}

function imagesOf(parts: readonly LetterheadPart[]): Map<LetterheadImage, string> {
  const images = new Map<LetterheadImage, string>();
  for (const { relations } of parts) {
    for (const [, target] of relations.entries()) {
      if (target.kind !== 'image' || images.has(target.image)) continue;
      images.set(target.image, `media/image${images.size + 1}.${target.image.extension}`);
    }
  }
  return images;
}

function relationship(
  id: string,
  target: RelationTarget,
  parts: ReadonlyMap<LetterheadPart, string>,
  images: ReadonlyMap<LetterheadImage, string>,
  up: string,
): XmlElement {
  if (target.kind === 'hyperlink') {
    const made = relation(id, `${relationsOf}/hyperlink`, target.address);
    made.attributes.TargetMode = 'External';
    return made;
  }
  const [kind, name] =
    target.kind === 'part'
      ? [target.part.kind, parts.get(target.part)]
      : ['image', images.get(target.image)];
  return relation(id, `${relationsOf}/${kind}`, `${up}${name}`);
}

function relation(id: string, type: string, target: string): XmlElement {
  return element('Relationship', { Id: id, Type: type, Target: target });
}

function table(relations: XmlElement[]): Uint8Array {
  return writeXml(element('Relationships', {}, relations), { '': packageNamespaces.relations });
}

function types(
  parts: ReadonlyMap<LetterheadPart, string>,
  images: ReadonlyMap<LetterheadImage, string>,
  present: readonly { name: string; contentType: string }[],
): Uint8Array {
  const usual = (extension: string, type: string) =>
    element('Default', { Extension: extension, ContentType: type });
  const one = (name: string, type: string) =>
    element('Override', { PartName: `/${name}`, ContentType: type });
  const extensions = new Set([...images.keys()].map(({ extension }) => extension));
  return writeXml(
    element('Types', {}, [
      usual('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
      usual('xml', 'application/xml'),
      ...[...extensions].sort().map((it) => usual(it, mediaTypes[it] ?? 'image/png')),
      ...Array.from(parts, ([{ kind }, name]) => one(`word/${name}`, contentTypes[kind])),
      ...present.map(({ name, contentType }) => one(name, contentType)),
    ]),
    { '': packageNamespaces.contentTypes },
  );
}
