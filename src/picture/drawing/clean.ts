import type { ImageContent } from '../../letter/image.ts';
import { base64 } from '../base64.ts';
import { harmlessValue, placesNamed, styleProperties } from './allowed.ts';
import { declarationsOf, type Styles } from './style.ts';
import type { Element } from './tree.ts';

/** Reads a picture that lies in a drawing: only what can be in a letter by itself. */
export type PictureReader = (bytes: Uint8Array) => ImageContent | undefined;

/** What could not be kept of a drawing, and what it holds. */
export interface Cleaned {
  root: Element;
  /** By their new names. */
  places: ReadonlyMap<string, Element>;
  /** How many pixels each picture in it has. */
  pixels: ReadonlyMap<Element, number>;
  /** Whether it shows pictures that lie elsewhere, or are of a kind that no letter carries. */
  lacksPictures: boolean;
}

/**
 * A tree that has nothing but what draws: styles stand at their elements, places have names that
 * say nothing, addresses lead to places of the drawing only, pictures are in it and as clean.
 */
export function cleanDrawing(root: Element, styles: Styles, readPicture: PictureReader): Cleaned {
  const cleaner = new Cleaner(styles, readPicture);
  const cleaned = cleaner.element(root, []) ?? root;
  leaveHidden(cleaned, usedIn(cleaned));
  return { root: cleaned, ...cleaner };
}

/** The names of all places that something leads to. */
function usedIn(element: Element, used = new Set<string>()): Set<string> {
  for (const [attribute, value] of element.attributes)
    for (const name of placesNamed(attribute, value)) used.add(name);
  for (const child of element.children) if (typeof child !== 'string') usedIn(child, used);
  return used;
}

/** Leaves out layers that are switched off, unless something in them is used elsewhere. */
function leaveHidden(element: Element, used: ReadonlySet<string>): void {
  element.children = element.children.filter(
    (child) => typeof child === 'string' || !isHidden(child) || holdsUsed(child, used),
  );
  for (const child of element.children) if (typeof child !== 'string') leaveHidden(child, used);
}

function isHidden({ attributes }: Element): boolean {
  const style = /(?:^|;)display:([^;]*)/u.exec(attributes.get('style') ?? '')?.[1];
  return (style ?? attributes.get('display'))?.trim() === 'none';
}

function holdsUsed({ attributes, children }: Element, used: ReadonlySet<string>): boolean {
  return (
    used.has(attributes.get('id') ?? '') ||
    children.some((child) => typeof child !== 'string' && holdsUsed(child, used))
  );
}

class Cleaner {
  readonly places = new Map<string, Element>();
  readonly pixels = new Map<Element, number>();
  lacksPictures = false;
  readonly #names = new Map<string, string>();
  readonly #styles: Styles;
  readonly #readPicture: PictureReader;

  constructor(styles: Styles, readPicture: PictureReader) {
    this.#styles = styles;
    this.#readPicture = readPicture;
  }

  element(element: Element, above: readonly Element[]): Element | undefined {
    const { name, attributes } = element;
    const kept: Element = { name, attributes: new Map(), children: [] };
    if (name === 'image' && !this.#picture(attributes.get('href') ?? '', kept)) return undefined;
    this.#style(kept, this.#declared(element, above));
    for (const [attribute, value] of attributes) {
      if (attribute === 'id') this.#name(value, kept);
      else if (attribute === 'href') this.#lead(value.trim(), kept);
      else if (attribute !== 'style' && attribute !== 'class') this.#keep(attribute, value, kept);
    }
    const inside = [...above, element];
    for (const child of element.children) {
      const one = typeof child === 'string' ? child : this.element(child, inside);
      if (one !== undefined) kept.children.push(one);
    }
    return kept;
  }

  #declared(element: Element, above: readonly Element[]): ReadonlyMap<string, string> {
    const declared = this.#styles.of(element, above);
    for (const [property, value] of declarationsOf(element.attributes.get('style') ?? ''))
      declared.set(property, value);
    return declared;
  }

  #style(kept: Element, declared: ReadonlyMap<string, string>): void {
    const parts: string[] = [];
    for (const [property, value] of declared) {
      const plain = styleProperties.has(property) ? this.#plain(value) : undefined;
      if (plain !== undefined) parts.push(`${property}:${plain}`);
    }
    if (parts.length > 0) kept.attributes.set('style', parts.join(';'));
  }

  #keep(attribute: string, value: string, kept: Element): void {
    const plain = this.#plain(value);
    if (plain !== undefined) kept.attributes.set(attribute, plain);
  }

  #plain(value: string): string | undefined {
    return harmlessValue(value, (id) => this.#renamed(id));
  }

  #name(id: string, kept: Element): void {
    const renamed = this.#renamed(id);
    if (this.places.has(renamed)) return;
    this.places.set(renamed, kept);
    kept.attributes.set('id', renamed);
  }

  #lead(href: string, kept: Element): void {
    if (kept.name !== 'image' && href.startsWith('#'))
      kept.attributes.set('href', `#${this.#renamed(href.slice(1))}`);
  }

  #renamed(id: string): string {
    const known = this.#names.get(id) ?? `n${this.#names.size + 1}`;
    this.#names.set(id, known);
    return known;
  }

  #picture(href: string, kept: Element): boolean {
    const picture = this.#embedded(href);
    if (!picture) {
      this.lacksPictures = true;
      return false;
    }
    const { format, bytes, width, height } = picture;
    kept.attributes.set('href', `data:image/${format};base64,${base64(bytes)}`);
    this.pixels.set(kept, width * height);
    return true;
  }

  #embedded(href: string): ImageContent | undefined {
    const comma = href.indexOf(',');
    if (
      !/^\s*data:image\/(?:png|jpe?g)\s*;[^,]*\bbase64\s*$/iu.test(
        href.slice(0, comma).slice(0, 99),
      )
    )
      return undefined;
    try {
      const binary = atob(href.slice(comma + 1));
      return this.#readPicture(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
    } catch {
      return undefined; // not in base64, as it says
    }
  }
}
