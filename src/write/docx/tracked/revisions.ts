import { childOf, element, isElement, type XmlElement, type XmlNode } from '../../../xml/tree.ts';
import type { Revision } from '../../writer.ts';

/** What becomes of a piece of text; `kept` is in both letters. */
export type State = 'kept' | 'added' | 'struck' | 'movedHere' | 'movedAway';

const names: Readonly<Record<Exclude<State, 'kept'>, string>> = {
  added: 'w:ins',
  struck: 'w:del',
  movedHere: 'w:moveTo',
  movedAway: 'w:moveFrom',
};

/** Makes the marks of one file (ECMA-376-1, 17.13.5), which are counted in the order of the text. */
export class Revisions {
  readonly #attributes: Readonly<Record<string, string>>;
  #count = 0;

  constructor({ author, date }: Revision) {
    this.#attributes = {
      'w:author': author || 'Antrag',
      ...(date !== undefined && { 'w:date': `${date}T00:00:00Z` }),
    };
  }

  /** A mark of its own, of any name. */
  mark(name: string, children: XmlNode[] = [], more: Record<string, string> = {}): XmlElement {
    this.#count += 1;
    const id = { 'w:id': String(this.#count) };
    return element(name, { ...id, ...this.#attributes, ...more }, children);
  }

  /** The bounds of what is moved, which have no author where they end. */
  range(name: string, move: string): [XmlElement, XmlElement] {
    const start = this.mark(`${name}RangeStart`, [], { 'w:name': move });
    const end = element(`${name}RangeEnd`, { 'w:id': start.attributes['w:id'] ?? '' });
    return [start, end];
  }

  /** Runs, and what stands among them, in their state. Links and bookmarks stay around their runs. */
  wrapped(nodes: readonly XmlNode[], state: State): XmlNode[] {
    if (state === 'kept') return [...nodes];
    const wrapped: XmlNode[] = [];
    let runs: XmlElement[] = [];
    const close = () => {
      if (runs.length > 0) wrapped.push(this.mark(names[state], runs));
      runs = [];
    };
    for (const node of nodes) {
      if (!isElement(node)) continue;
      if (node.name === 'w:r') {
        runs.push(state === 'struck' ? struck(node) : node);
        continue;
      }
      close();
      wrapped.push({ ...node, children: this.wrapped(node.children, state) });
    }
    close();
    return wrapped;
  }

  /** Marks the end of a paragraph: whether it is one of its own is what changes. */
  markEnd(paragraph: XmlElement, state: State): void {
    if (state === 'kept') return;
    const properties = propertiesOf(paragraph);
    let look = childOf(properties, 'w:rPr');
    if (!look) {
      look = element('w:rPr');
      const at = properties.children.findIndex(
        (child) => isElement(child, 'w:sectPr') || isElement(child, 'w:pPrChange'),
      );
      properties.children.splice(at < 0 ? properties.children.length : at, 0, look);
    }
    look.children.unshift(this.mark(names[state]));
  }

  /** Marks a row of a table; what is in its cells has marks of its own. */
  markRow(row: XmlElement, state: 'added' | 'struck'): void {
    let properties = childOf(row, 'w:trPr');
    if (!properties) {
      properties = element('w:trPr');
      const at = row.children.findIndex((child) => isElement(child, 'w:tc'));
      row.children.splice(Math.max(at, 0), 0, properties);
    }
    properties.children.push(this.mark(names[state]));
  }
}

/** The properties of a paragraph, made where it has none. */
export function propertiesOf(paragraph: XmlElement): XmlElement {
  const present = childOf(paragraph, 'w:pPr');
  if (present) return present;
  const properties = element('w:pPr');
  paragraph.children.unshift(properties);
  return properties;
}

const inStruck: Readonly<Record<string, string>> = {
  'w:t': 'w:delText',
  'w:instrText': 'w:delInstrText',
};

/** A run whose text is no text of the letter any more. */
function struck(run: XmlElement): XmlElement {
  return {
    ...run,
    children: run.children.map((child) =>
      isElement(child) ? { ...child, name: inStruck[child.name] ?? child.name } : child,
    ),
  };
}
