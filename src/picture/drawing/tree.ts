import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { attributes, elements, holdsText } from './allowed.ts';

/** An element of a drawing, of the names of `allowed.ts` only. */
export interface Element {
  name: string;
  attributes: Map<string, string>;
  children: (Element | string)[];
}

/** A drawing that would take too much time or memory. */
export class TooHeavy extends Error {
  override name = 'TooHeavy';
}

/** Deeper ones exhaust the stacks of those that draw them; people's are some 20 deep. */
const deepest = 64;
/** A large map has so many. */
export const mostElements = 100_000;
/** Of all that is written in it; a page has 3,000. */
const mostLetters = 50_000;

const svgNamespace = 'http://www.w3.org/2000/svg';
const xlinkNamespace = 'http://www.w3.org/1999/xlink';

/**
 * Reads a drawing (SVG) as a tree of what draws: all else that a file of that kind can hold
 * (scripts, foreign content, notes of editors, animations) is not in it, with all below.
 * `undefined` for what is no SVG, or not well-formed.
 * @throws {TooHeavy}
 */
export function readTree(text: string): { root: Element; styles: string[] } | undefined {
  const reader = new Reader();
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('error', (error) => {
    // Pieces cut out of a larger file often lack what their prefixes mean.
    if (!error.message.startsWith('unbound namespace prefix')) throw error;
  });
  parser.on('doctype', (doctype) => {
    Object.assign(parser.ENTITIES, entitiesIn(doctype, text));
  });
  parser.on('opentag', (tag) => reader.open(tag));
  parser.on('closetag', () => reader.close());
  parser.on('text', (content) => reader.text(content));
  parser.on('cdata', (content) => reader.text(content));
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof TooHeavy) throw error;
    return undefined; // not well-formed: nobody shows it
  }
  const { root, styles } = reader;
  return root?.name === 'svg' ? { root, styles } : undefined;
}

class Reader {
  root: Element | undefined;
  readonly styles: string[] = [];
  readonly #open: Element[] = [];
  /** How deep what is left out goes at this place. */
  #left = 0;
  #depth = 0;
  #count = 0;
  #letters = 0;

  open(tag: SaxesTagNS): void {
    this.#depth += 1;
    this.#count += 1;
    if (this.#depth > deepest || this.#count > mostElements) throw new TooHeavy();
    const parent = this.#open.at(-1);
    const element = this.#left > 0 ? undefined : elementOf(tag);
    if (!element || (!parent && element.name !== 'svg')) {
      this.#left += 1;
      return;
    }
    if (element.name === 'style') this.styles.push('');
    else if (parent) parent.children.push(element);
    else this.root ??= element;
    this.#open.push(element);
  }

  close(): void {
    this.#depth -= 1;
    if (this.#left > 0) this.#left -= 1;
    else this.#open.pop();
  }

  text(content: string): void {
    const element = this.#left > 0 ? undefined : this.#open.at(-1);
    if (element?.name === 'style') this.styles.push((this.styles.pop() ?? '') + content);
    if (!element || !holdsText.has(element.name)) return;
    this.#letters += content.length;
    if (this.#letters > mostLetters) throw new TooHeavy();
    element.children.push(content);
  }
}

const plainPrefixes: readonly string[] = ['', 's', 'svg'];

function elementOf(tag: SaxesTagNS): Element | undefined {
  const { local, uri, prefix, attributes: typed } = tag;
  // A prefix that is bound to nothing comes as its own namespace.
  const isOurs = uri === svgNamespace || (uri === prefix && plainPrefixes.includes(prefix));
  const name = isOurs ? elements.get(local) : undefined;
  if (!name) return undefined;
  const kept = new Map<string, string>();
  for (const attribute of Object.values(typed)) {
    // What needs something that no program here has is never shown.
    if (attribute.local === 'requiredExtensions' && attribute.uri === '') return undefined;
    const known = attributeName(attribute);
    if (known) kept.set(known, attribute.value);
  }
  return { name, attributes: kept, children: [] };
}

function attributeName({ local, uri, prefix }: SaxesAttributeNS): string | undefined {
  if (local === 'href' && (uri === xlinkNamespace || prefix === 'xlink')) return 'href';
  if (prefix === 'xml' && local === 'space') return 'xml:space';
  return uri === '' && prefix === '' && attributes.has(local) ? local : undefined;
}

/** Names and plain values only: what stands for further ones is how bombs are made. */
const entity = /<!ENTITY\s+([\w.-]{1,60})\s+(?:"([^"<&%]{0,100})"|'([^'<&%]{0,100})')\s*>/gu;
/** What they may add to a drawing. */
const mostInserted = 1_000_000;

/** The abbreviations that old drawings define for their namespaces. */
function entitiesIn(doctype: string, text: string): Record<string, string> {
  const entities: Record<string, string> = {};
  let longest = 0;
  for (const [, name = '', double, single] of doctype.matchAll(entity)) {
    const value = double ?? single ?? '';
    if (!Object.hasOwn(entities, name)) entities[name] = value;
    longest = Math.max(longest, value.length);
  }
  let uses = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) uses += 1;
  if (uses * longest > mostInserted) throw new TooHeavy();
  return entities;
}
