import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

/** An element of a part of a Word file, as far as the tests look at it. */
export class Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly #text: string;

  constructor(name: string, attributes: Record<string, string>, children: Element[], text: string) {
    this.name = name;
    this.attributes = attributes;
    this.children = children;
    this.#text = text;
  }

  /** All below of one name, in the order of the text. */
  all(name: string): Element[] {
    return this.children.flatMap((child) => [
      ...(child.name === name ? [child] : []),
      ...child.all(name),
    ]);
  }

  first(name: string): Element | undefined {
    return this.all(name)[0];
  }

  child(name: string): Element | undefined {
    return this.children.find((child) => child.name === name);
  }

  /** `w:val`, or another attribute. */
  value(attribute = 'w:val'): string | undefined {
    return this.attributes[attribute];
  }

  /** What a reader sees: text, breaks and tabs; no field's instruction. */
  get text(): string {
    if (this.name === 'w:br') return '\n';
    if (this.name === 'w:tab' && this.children.length === 0) return '\t';
    if (this.name === 'w:instrText' || this.name === 'w:pPr') return '';
    return this.#text + this.children.map((child) => child.text).join('');
  }
}

/** A Word file, opened. */
export interface WordFile {
  names: string[];
  /** A part as text. @throws where there is none. */
  part(name: string): string;
  root(name: string): Element;
  body: Element;
}

export function openWordFile(bytes: Uint8Array): WordFile {
  const parts = unzipSync(bytes);
  const part = (name: string) => {
    const content = parts[name];
    if (!content) throw new Error(`There is no ${name}.`);
    return strFromU8(content);
  };
  const root = (name: string) => parse(part(name));
  const body = root('word/document.xml').first('w:body');
  if (!body) throw new Error('The document has no body.');
  return { names: Object.keys(parts), part, root, body };
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

type Node = Record<string, unknown> & { ':@'?: Record<string, string>; '#text'?: unknown };

function parse(xml: string): Element {
  return new Element('', {}, elements(parser.parse(xml) as Node[]), '');
}

function elements(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) =>
    Object.keys(node)
      .filter((name) => name !== ':@' && name !== '#text' && !name.startsWith('?'))
      .map((name) => {
        const inner = node[name] as Node[];
        const text = inner.map((child) => String(child['#text'] ?? '')).join('');
        return new Element(name, node[':@'] ?? {}, elements(inner), text);
      }),
  );
}
