import type { LetterheadPart } from '../../letterhead/part.ts';
import { childOf, copyOf, descendants, elementsOf, type XmlElement } from '../../xml/tree.ts';

/** Elements that name a style by its id. */
const naming = new Set([
  'w:pStyle',
  'w:rStyle',
  'w:tblStyle',
  'w:basedOn',
  'w:next',
  'w:link',
  'w:styleLink',
  'w:numStyleLink',
]);

/** The ids of the letter's styles in a letterhead. */
export class AdoptedStyles {
  readonly #ids: ReadonlyMap<string, string>;

  constructor(ids: ReadonlyMap<string, string>) {
    this.#ids = ids;
  }

  /** Leads what names styles of the letter, in a tree, to those of the letterhead. */
  lead(root: XmlElement): void {
    for (const node of [root, ...descendants(root)]) {
      if (!naming.has(node.name)) continue;
      const id = this.#ids.get(node.attributes['w:val'] ?? '');
      if (id !== undefined) node.attributes['w:val'] = id;
    }
  }
}

/**
 * Gives a letterhead the styles of the letter. Word knows a style by its name and gives it an id
 * in its own language (`heading 2` is `berschrift2` in German), so ours give way to the
 * letterhead's of the same name and type; those it lacks are added, under ids that are free.
 *
 * @param part the letterhead's styles
 * @param own the letter's, as `docx` writes them
 */
export function adoptStyles(part: LetterheadPart, own: XmlElement): AdoptedStyles {
  const theirs = elementsOf(part.root, 'w:style');
  const byName = new Map(theirs.map((style) => [key(style), idOf(style)]));
  const takenIds = new Set(theirs.map(idOf));
  const takenNames = new Set(theirs.map((style) => nameOf(style).toLowerCase()));
  const ids = new Map<string, string>();
  const added: XmlElement[] = [];
  for (const style of elementsOf(own, 'w:style')) {
    const id = idOf(style);
    const present = byName.get(key(style));
    if (present !== undefined) {
      ids.set(id, present);
      continue;
    }
    const copy = copyOf(style);
    const free = unused(id, takenIds);
    copy.attributes['w:styleId'] = free;
    // Ours is not what text has that says nothing, unless nothing else is.
    if (theirs.some((other) => typeOf(other) === typeOf(style) && isDefault(other))) {
      delete copy.attributes['w:default'];
    }
    const name = childOf(copy, 'w:name');
    if (name) name.attributes['w:val'] = unused(nameOf(style), takenNames);
    takenIds.add(free);
    takenNames.add(nameOf(copy).toLowerCase());
    ids.set(id, free);
    added.push(copy);
  }
  const adopted = new AdoptedStyles(ids);
  for (const style of added) adopted.lead(style);
  part.root.children.push(...added);
  return adopted;
}

/** A style by what people know it by. */
function key(style: XmlElement): string {
  return `${typeOf(style)} ${nameOf(style).toLowerCase()}`;
}

function typeOf({ attributes }: XmlElement): string {
  return attributes['w:type'] ?? 'paragraph';
}

function idOf({ attributes }: XmlElement): string {
  return attributes['w:styleId'] ?? '';
}

function nameOf(style: XmlElement): string {
  return childOf(style, 'w:name')?.attributes['w:val'] ?? '';
}

function isDefault({ attributes }: XmlElement): boolean {
  return ['1', 'true', 'on'].includes(attributes['w:default'] ?? '');
}

function unused(wanted: string, taken: ReadonlySet<string>): string {
  const isTaken = (name: string) => taken.has(name) || taken.has(name.toLowerCase());
  let candidate = wanted;
  for (let number = 1; isTaken(candidate); number += 1) candidate = `${wanted}Antrag${number}`;
  return candidate;
}

/** What a letterhead's styles say of paragraphs and of the language. */
export class TemplateStyles {
  readonly #styles: ReadonlyMap<string, XmlElement>;
  readonly #defaults: XmlElement | undefined;
  readonly #usual: string | undefined;

  constructor(root: XmlElement | undefined) {
    const styles = root ? elementsOf(root, 'w:style') : [];
    this.#styles = new Map(styles.map((style) => [idOf(style), style]));
    this.#defaults = childOf(root, 'w:docDefaults');
    const usual = styles.find((style) => typeOf(style) === 'paragraph' && isDefault(style));
    this.#usual = usual && idOf(usual);
  }

  /** Whether the lines of a paragraph are stretched to its full width. */
  isJustified(paragraph: XmlElement): boolean {
    const own = childOf(paragraph, 'w:pPr');
    const style = childOf(own, 'w:pStyle')?.attributes['w:val'] ?? this.#usual;
    const defaults = childOf(childOf(this.#defaults, 'w:pPrDefault'), 'w:pPr');
    const alignment = [own, ...this.#chain(style, 'w:pPr'), defaults]
      .map((properties) => childOf(properties, 'w:jc')?.attributes['w:val'])
      .find((value) => value !== undefined);
    return stretched.has(alignment ?? '');
  }

  /** Of text that says nothing else, as `de-DE`. */
  get language(): string | undefined {
    const defaults = childOf(childOf(this.#defaults, 'w:rPrDefault'), 'w:rPr');
    return [...this.#chain(this.#usual, 'w:rPr'), defaults]
      .map((properties) => childOf(properties, 'w:lang')?.attributes['w:val'])
      .find((value) => value !== undefined);
  }

  /** The properties of a style and of those it is based on, the nearest first. */
  #chain(id: string | undefined, name: string): XmlElement[] {
    const chain: XmlElement[] = [];
    const seen = new Set<string>();
    for (let next = id; next !== undefined && !seen.has(next) && seen.size < longestChain; ) {
      seen.add(next);
      const style = this.#styles.get(next);
      const properties = childOf(style, name);
      if (properties) chain.push(properties);
      next = childOf(style, 'w:basedOn')?.attributes['w:val'];
    }
    return chain;
  }
}

/** Word allows eleven styles to be based on each other. */
const longestChain = 50;

const stretched = new Set([
  'both',
  'distribute',
  'thaiDistribute',
  'highKashida',
  'mediumKashida',
  'lowKashida',
]);
