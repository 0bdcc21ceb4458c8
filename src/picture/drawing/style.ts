import { styleProperties } from './allowed.ts';
import type { Element } from './tree.ts';

/** Declarations by property, as typed. */
export type Declarations = Map<string, string>;

interface StyleRule {
  compounds: Compound[];
  declarations: Declarations;
  /** Its specificity, then its place: later ones win. */
  weight: number;
}

/** `rect.wide#one`, and what stands before it: an ancestor or the parent. */
interface Compound {
  type: string | undefined;
  id: string | undefined;
  classes: string[];
  directly: boolean;
}

const mostRules = 5_000;
/** Rules that hold for any element, or for any of a type. */
const mostGeneral = 50;

/**
 * The rules of a drawing's style sheets, as far as they are what drawing programs write: types,
 * classes and ids, one within another. Rules with an `@`, and all other selectors, do not count.
 * https://www.w3.org/TR/CSS2/syndata.html
 */
export class Styles {
  /** By what the last compound asks for, so that few are looked at for an element. */
  readonly #byKey = new Map<string, StyleRule[]>();
  #rules = 0;
  #general = 0;

  constructor(sheets: readonly string[]) {
    for (const sheet of sheets) {
      for (const [prelude, body] of blocksOf(withoutComments(sheet))) {
        const declarations = declarationsOf(body);
        if (declarations.size === 0) continue;
        for (const selector of prelude.split(',')) this.#add(selector.trim(), declarations);
      }
    }
  }

  #add(selector: string, declarations: Declarations): void {
    const compounds = compoundsOf(selector);
    const last = compounds?.at(-1);
    if (!compounds || !last || this.#rules >= mostRules) return;
    const key = keysOf(last)[0] ?? '*';
    const isGeneral = !/^[.#]/u.test(key);
    if (isGeneral && this.#general >= mostGeneral) return;
    this.#general += Number(isGeneral);
    this.#rules += 1;
    const weight = compounds.reduce((sum, one) => sum + specificity(one), 0) + this.#rules / 1e5;
    const alike = this.#byKey.get(key) ?? [];
    alike.push({ compounds, declarations, weight });
    this.#byKey.set(key, alike);
  }

  /** What the sheets say of an element; `above` are those it stands in, the outermost first. */
  of(element: Element, above: readonly Element[]): Declarations {
    if (this.#rules === 0) return new Map();
    const { name, attributes } = element;
    const classes = classesOf(attributes);
    const keys = [`#${attributes.get('id')}`, ...classes.map((one) => `.${one}`), name, '*'];
    const holding = keys
      .flatMap((key) => this.#byKey.get(key) ?? [])
      .filter(({ compounds }) => holds(compounds, element, above))
      .sort((a, b) => a.weight - b.weight);
    return new Map(holding.flatMap(({ declarations }) => [...declarations]));
  }
}

/** `fill: red; stroke: blue` */
export function declarationsOf(body: string): Declarations {
  const declarations: Declarations = new Map();
  for (const part of withoutComments(body).split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const property = part.slice(0, colon).trim().toLowerCase();
    const value = part
      .slice(colon + 1)
      .trim()
      .replace(/!\s?important$/iu, '')
      .trimEnd();
    if (styleProperties.has(property) && value !== '') declarations.set(property, value);
  }
  return declarations;
}

function withoutComments(css: string): string {
  const parts = css.split('/*');
  const [first = ''] = parts;
  return (
    first +
    parts
      .slice(1)
      .map((part) => afterComment(part))
      .join('')
  );
}

function afterComment(part: string): string {
  const end = part.indexOf('*/');
  return end < 0 ? '' : ` ${part.slice(end + 2)}`;
}

/** Selectors and declarations of every rule that stands in no other and begins with no `@`. */
function* blocksOf(css: string): Generator<[prelude: string, body: string]> {
  let depth = 0;
  let from = 0;
  let prelude = '';
  for (const { 0: sign, index } of css.matchAll(/[{};]/gu)) {
    if (sign === '{') {
      if (depth === 0) prelude = css.slice(from, index).trim();
      depth += 1;
      from = index + 1;
    } else if (sign === '}') {
      if (depth === 1 && !prelude.startsWith('@')) yield [prelude, css.slice(from, index)];
      depth = Math.max(0, depth - 1);
      from = index + 1;
    } else if (depth === 0) from = index + 1;
  }
}

const simple = /^(?:\*|([a-z][\w-]*))?((?:[.#][\w-]+)*)$/iu;
const deepestSelector = 8;

function compoundsOf(selector: string): Compound[] | undefined {
  if (selector.length > 500) return undefined;
  const compounds: Compound[] = [];
  let directly = false;
  for (const word of selector.replaceAll('>', ' > ').split(/\s+/u)) {
    if (word === '>') {
      directly = true;
      continue;
    }
    const [whole, type, rest = ''] = simple.exec(word) ?? [];
    if (!whole) return undefined;
    const names = rest.match(/[.#][\w-]+/gu) ?? [];
    const ids = names.filter((name) => name.startsWith('#')).map((name) => name.slice(1));
    const classes = names.filter((name) => name.startsWith('.')).map((name) => name.slice(1));
    if (ids.length > 1) return undefined;
    compounds.push({ type, id: ids[0], classes, directly });
    directly = false;
  }
  return compounds.length <= deepestSelector ? compounds : undefined;
}

function keysOf({ type, id, classes }: Compound): string[] {
  return [
    ...(id === undefined ? [] : [`#${id}`]),
    ...classes.map((one) => `.${one}`),
    ...(type === undefined ? [] : [type]),
  ];
}

function specificity({ type, id, classes }: Compound): number {
  return (id === undefined ? 0 : 10_000) + classes.length * 100 + (type === undefined ? 0 : 1);
}

function holds(compounds: readonly Compound[], element: Element, above: readonly Element[]) {
  const [last, ...rest] = compounds.toReversed();
  if (!last || !fits(last, element)) return false;
  let at = above.length;
  let { directly } = last;
  for (const compound of rest) {
    do at -= 1;
    while (at >= 0 && !directly && !fits(compound, above[at]));
    if (!fits(compound, above[at])) return false;
    directly = compound.directly;
  }
  return true;
}

function fits({ type, id, classes }: Compound, element: Element | undefined): boolean {
  if (!element) return false;
  const { name, attributes } = element;
  if (type !== undefined && type !== name) return false;
  if (id !== undefined && id !== attributes.get('id')) return false;
  if (classes.length === 0) return true;
  const own = classesOf(attributes);
  return classes.every((one) => own.includes(one));
}

function classesOf(attributes: ReadonlyMap<string, string>): string[] {
  const typed = attributes.get('class');
  return typed === undefined ? [] : typed.split(/\s+/u, 20);
}
