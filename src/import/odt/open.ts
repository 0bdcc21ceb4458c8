import { ArchiveFault } from '../../archive/directory.ts';
import { ArchiveTooLarge, openArchive, type Unpacked } from '../../archive/open.ts';
import { readXml, XmlFault } from '../../xml/read.ts';
import type { XmlElement } from '../../xml/tree.ts';
import { Unreadable } from '../unreadable.ts';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';

/** OpenDocument 1.3, part 3: the namespaces of a text. */
const namespaces = {
  office: `${oasis}:office:1.0`,
  text: `${oasis}:text:1.0`,
  table: `${oasis}:table:1.0`,
  style: `${oasis}:style:1.0`,
  draw: `${oasis}:drawing:1.0`,
  svg: `${oasis}:svg-compatible:1.0`,
  fo: `${oasis}:xsl-fo-compatible:1.0`,
  meta: `${oasis}:meta:1.0`,
  manifest: `${oasis}:manifest:1.0`,
  loext: 'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0',
  xlink: 'http://www.w3.org/1999/xlink',
  dc: 'http://purl.org/dc/elements/1.1/',
  xml: 'http://www.w3.org/XML/1998/namespace',
};

/** An open OpenDocument text. */
export class OdtFile {
  readonly #files: Unpacked;

  /** @throws {Unreadable} */
  constructor(bytes: Uint8Array) {
    try {
      this.#files = openArchive(bytes);
    } catch (error) {
      if (error instanceof ArchiveTooLarge) throw new Unreadable('too-large');
      if (error instanceof ArchiveFault) throw new Unreadable('damaged');
      throw error;
    }
    const manifest = this.#files.get('META-INF/manifest.xml');
    if (manifest && new TextDecoder().decode(manifest).includes('encryption-data'))
      throw new Unreadable('old-or-encrypted');
    if (!this.#files.has('content.xml')) throw new Unreadable('no-document');
  }

  tree(name: string): XmlElement | undefined {
    const bytes = this.#files.get(name);
    if (!bytes) return undefined;
    try {
      return readXml(bytes, { namespaces, mostElements: 2_000_000 });
    } catch (error) {
      if (error instanceof XmlFault) throw new Unreadable('damaged');
      throw error;
    }
  }

  bytes(name: string): Uint8Array | undefined {
    return this.#files.get(name.replace(/^\.\//u, ''));
  }
}

const units: Readonly<Record<string, number>> = {
  mm: 1,
  cm: 10,
  in: 25.4,
  pt: 25.4 / 72,
  pc: 25.4 / 6,
  px: 25.4 / 96,
};

/** A length as mm; `undefined` where it is none. */
export function mmOf(length: string | undefined): number | undefined {
  const [, number, unit = ''] = /^(-?[\d.]+)(mm|cm|in|pt|pc|px)$/u.exec(length ?? '') ?? [];
  return number === undefined ? undefined : Number(number) * (units[unit] ?? 0);
}
