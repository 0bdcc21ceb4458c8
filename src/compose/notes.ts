import type { Definition, FootnoteDefinition, Nodes, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Motion } from '../motion/motion.ts';

/**
 * What a motion defines for reference: footnotes and the targets of links. Where a label is
 * defined twice, the first one counts.
 */
export class Notes {
  readonly #definitions = new Map<string, Definition>();
  readonly #footnotes = new Map<string, FootnoteDefinition>();
  readonly #used = new Set<string>();
  /** Footnotes by identifier, in the order of their numbers. */
  readonly #numbers = new Map<string, number>();

  constructor(motion: Pick<Motion, 'tree' | 'preface' | 'sections'>) {
    visit(motion.tree, (node) => {
      if (node.type === 'definition') setFirst(this.#definitions, node.identifier, node);
      if (node.type === 'footnoteDefinition') setFirst(this.#footnotes, node.identifier, node);
    });
    // A heading becomes a title, which carries no reference.
    const printed = [...motion.preface, ...motion.sections.flatMap((section) => section.content)];
    for (const content of printed) visit(content, (node) => this.#use(node));
  }

  definition(identifier: string): Definition | undefined {
    return this.#definitions.get(identifier);
  }

  /** The number of a footnote from 1, given at its first reference; `undefined` without one. */
  footnote(identifier: string): number | undefined {
    if (!this.#footnotes.has(identifier)) return undefined;
    const number = this.#numbers.get(identifier) ?? this.#numbers.size + 1;
    this.#numbers.set(identifier, number);
    return number;
  }

  /** The footnotes that have a number; grows while they are read, where one refers to another. */
  *numbered(): Generator<FootnoteDefinition> {
    for (const identifier of this.#numbers.keys()) {
      const definition = this.#footnotes.get(identifier);
      if (definition) yield definition;
    }
  }

  /** Whether a definition is printed where something refers to it, not where it stands. */
  isReferredTo(node: Definition | FootnoteDefinition): boolean {
    const known = node.type === 'definition' ? this.#definitions : this.#footnotes;
    return known.get(node.identifier) === node && this.#used.has(key(node.type, node.identifier));
  }

  #use(node: Nodes | RootContent): void {
    if (node.type === 'footnoteReference')
      this.#used.add(key('footnoteDefinition', node.identifier));
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      this.#used.add(key('definition', node.identifier));
    }
  }
}

function key(type: string, identifier: string): string {
  return `${type} ${identifier}`;
}

function setFirst<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}
