import { ArchiveFault } from '../../archive/directory.ts';
import { ArchiveTooLarge } from '../../archive/open.ts';
import { strictAddresses, wordNamespaces } from '../../letterhead/namespaces.ts';
import { Package } from '../../letterhead/package.ts';
import { decodeXml, readXml, XmlFault } from '../../xml/read.ts';
import { descendants, textOfXml, type XmlElement } from '../../xml/tree.ts';
import { Unreadable } from '../unreadable.ts';

/** An open Word file. */
export class WordFile {
  readonly #package: Package;
  /** The path of the main part. */
  readonly main: string;

  /** @throws {Unreadable} */
  constructor(bytes: Uint8Array) {
    this.#package = opened(bytes);
    this.main =
      [...this.#relations('').values()].find(({ kind }) => /(?:^|\/)officeDocument$/u.test(kind))
        ?.target ?? 'word/document.xml';
    if (!this.#package.part(this.main)) throw new Unreadable('no-document');
  }

  /** The tree of a part; `undefined` where there is none. @throws {Unreadable} */
  tree(path: string): XmlElement | undefined {
    const bytes = this.#package.part(path);
    if (!bytes) return undefined;
    try {
      return readXml(transitional(decodeXml(bytes)), {
        namespaces: importNamespaces,
        mostElements: 2_000_000,
      });
    } catch (error) {
      if (error instanceof XmlFault) throw new Unreadable('damaged');
      throw error;
    }
  }

  bytes(path: string): Uint8Array | undefined {
    return this.#package.part(path);
  }

  /** What the main part, or another, relates to, by id. */
  relations(path: string = this.main): ReturnType<Package['relations']> {
    return this.#relations(path);
  }

  /** The first part of a kind that the main part relates to. */
  related(kind: string): XmlElement | undefined {
    const found = [...this.relations().values()].find(
      (relation) => !relation.outside && relation.kind.split('/').at(-1) === kind,
    );
    return found && this.tree(found.target);
  }

  /** All parts whose names match. */
  named(pattern: RegExp): string[] {
    return this.#package.names.filter((name) => pattern.test(name)).sort();
  }

  #relations(path: string) {
    try {
      return this.#package.relations(path);
    } catch (error) {
      if (error instanceof XmlFault) throw new Unreadable('damaged');
      throw error;
    }
  }
}

/** What a letter may be written with besides what a letterhead may carry. */
const importNamespaces = {
  ...wordNamespaces,
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
};

/** Strict Open XML has the same words under other addresses. */
function transitional(xml: string): string {
  if (!xml.includes(strictAddresses)) return xml;
  return xml
    .replaceAll(`${strictAddresses}wordprocessingml/main`, wordNamespaces.w ?? '')
    .replaceAll(`${strictAddresses}officeDocument/relationships`, wordNamespaces.r ?? '')
    .replaceAll(`${strictAddresses}officeDocument/math`, wordNamespaces.m ?? '')
    .replaceAll(`${strictAddresses}drawingml/main`, wordNamespaces.a ?? '')
    .replaceAll(`${strictAddresses}drawingml/picture`, wordNamespaces.pic ?? '')
    .replaceAll(`${strictAddresses}drawingml/wordprocessingDrawing`, wordNamespaces.wp ?? '');
}

function opened(bytes: Uint8Array): Package {
  try {
    return new Package(bytes);
  } catch (error) {
    if (error instanceof ArchiveTooLarge) throw new Unreadable('too-large');
    if (error instanceof ArchiveFault) throw new Unreadable(kindOfFile(bytes));
    throw error;
  }
}

/** Word up to 2003, and everything that Word encrypts, is a file of OLE. */
function kindOfFile([first, second, third, fourth]: Uint8Array) {
  const isOle = first === 0xd0 && second === 0xcf && third === 0x11 && fourth === 0xe0;
  return isOle ? 'old-or-encrypted' : 'damaged';
}

/** The value of `w:val`; `undefined` where there is no such element. */
export function valOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes['w:val'];
}

/** Whether a switch (`w:b`) is on. */
export function isOn(element: XmlElement | undefined): boolean {
  if (!element) return false;
  return !/^(?:0|false|off|none)$/u.test(valOf(element) ?? 'true');
}

/** The text of the first element of a name. */
export function textNamed(root: XmlElement | undefined, name: string): string | undefined {
  if (!root) return undefined;
  for (const element of descendants(root)) if (element.name === name) return textOfXml(element);
  return undefined;
}

/** Twips (a twentieth of a point) as mm. */
export function mmOfTwips(twips: string | undefined): number {
  const value = Number(twips ?? 0);
  return Number.isFinite(value) ? (value / 1440) * 25.4 : 0;
}
