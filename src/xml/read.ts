import { SaxesParser } from 'saxes';
import type { Namespaces, XmlElement } from './tree.ts';

/** The text is no well-formed XML, or larger or deeper than what is read. */
export class XmlFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'XmlFault';
  }
}

export interface ReadingOptions {
  namespaces: Namespaces;
  /** Beyond it reading stops. */
  mostElements?: number;
  /** Levels of elements inside each other, beyond which reading stops. */
  deepest?: number;
}

const usualElements = 200_000;
const usualDepth = 400;

/**
 * Reads XML as a tree, in time linear to its length. Namespaces are resolved, so that nothing
 * hides behind a prefix of its own choice; comments, instructions and the document type are left
 * out, and with it every entity but those of XML itself.
 * @throws {XmlFault}
 */
export function readXml(bytes: Uint8Array | string, options: ReadingOptions): XmlElement {
  const { namespaces, mostElements = usualElements, deepest = usualDepth } = options;
  const prefixes = new Map(Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix]));
  const named = (uri: string, local: string) => {
    if (uri === '') return local;
    const prefix = prefixes.get(uri);
    return prefix === undefined ? `{${uri}}${local}` : prefix === '' ? local : `${prefix}:${local}`;
  };
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  parser.on('error', (error) => {
    throw new XmlFault(error.message);
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    count += 1;
    if (count > mostElements) throw new XmlFault(`More than ${mostElements} elements.`);
    if (open.length >= deepest) throw new XmlFault(`More than ${deepest} levels.`);
    const made: XmlElement = {
      name: named(uri, local),
      attributes: Object.create(null) as Record<string, string>,
      children: [],
    };
    for (const each of Object.values(attributes)) {
      if (each.uri === xmlns) continue;
      made.attributes[named(each.uri, each.local)] = each.value;
    }
    const parent = open.at(-1);
    if (parent) parent.children.push(made);
    else root = made;
    open.push(made);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const text = (said: string) => {
    open.at(-1)?.children.push(said);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(typeof bytes === 'string' ? bytes : decodeXml(bytes)).close();
  if (!root) throw new XmlFault('No element.');
  return root;
}

const xmlns = 'http://www.w3.org/2000/xmlns/';

/** The text of an XML file in any of the encodings that XML knows by its first bytes. */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** https://www.w3.org/TR/xml/#sec-guessing */
function encodingOf([first, second, third]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0 && third !== 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  return 'utf-8';
}
