import type { Definition, FootnoteDefinition, Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Block } from '../letter/block.ts';
import type { Motion } from '../motion/motion.ts';

/**
 * What a motion defines for reference: footnotes and the targets of links. Where a label is
 * defined twice, the first one counts. What nothing refers to is printed where it stands, so that
 * no text is lost.
 */
export class Notes {
  readonly #definitions = new Map<string, Definition>();
  readonly #footnotes = new Map<string, FootnoteDefinition>();
  /** Identifiers of links and images. */
  readonly #linked = new Set<string>();
  /** Identifiers of footnotes. */
  readonly #noted = new Set<string>();
  readonly #inPlace = new Set<FootnoteDefinition>();
  /** Footnotes by identifier, in the order of their numbers. */
  readonly #numbers = new Map<string, number>();
  /** Footnotes that are made already, by what tells them apart. */
  readonly #made = new Map<string, readonly Block[]>();

  constructor(motion: Pick<Motion, 'tree' | 'preface' | 'sections'>) {
    const footnotes: FootnoteDefinition[] = [];
    visit(motion.tree, (node) => {
      if (node.type === 'definition') setFirst(this.#definitions, node.identifier, node);
      if (node.type === 'footnoteDefinition') {
        setFirst(this.#footnotes, node.identifier, node);
        footnotes.push(node);
      }
    });
    // A heading of a section becomes a title, which carries no reference.
    for (const node of motion.preface) this.#follow(node);
    for (const node of motion.sections.flatMap(({ content }) => content)) this.#follow(node);
    for (const footnote of footnotes) {
      const { identifier } = footnote;
      if (this.#noted.has(identifier) && this.#footnotes.get(identifier) === footnote) continue;
      this.#inPlace.add(footnote);
      for (const child of footnote.children) this.#follow(child);
    }
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

  /** The same for a footnote that is made already; one of the same key has the same number. */
  made(key: string, note: readonly Block[]): number {
    // No identifier of Markdown begins so.
    const identifier = `\n${key}`;
    this.#made.set(identifier, note);
    const number = this.#numbers.get(identifier) ?? this.#numbers.size + 1;
    this.#numbers.set(identifier, number);
    return number;
  }

  /** The footnotes that have a number; grows while they are read, where one refers to another. */
  *numbered(): Generator<FootnoteDefinition | readonly Block[]> {
    for (const identifier of this.#numbers.keys()) {
      const note = this.#footnotes.get(identifier) ?? this.#made.get(identifier);
      if (note) yield note;
    }
  }

  /** Whether a definition is printed where it stands, as nothing refers to it. */
  isInPlace(node: Definition | FootnoteDefinition): boolean {
    if (node.type === 'footnoteDefinition') return this.#inPlace.has(node);
    return this.#definitions.get(node.identifier) !== node || !this.#linked.has(node.identifier);
  }

  /** Notes what is referred to, also from the footnotes that are. */
  #follow(start: Nodes): void {
    const open = [start];
    for (let top = open.pop(); top; top = open.pop()) {
      visit(top, (node) => {
        if (node.type === 'footnoteDefinition') return SKIP;
        if (node.type === 'linkReference' || node.type === 'imageReference') {
          this.#linked.add(node.identifier);
        } else if (node.type === 'footnoteReference' && !this.#noted.has(node.identifier)) {
          this.#noted.add(node.identifier);
          const note = this.#footnotes.get(node.identifier);
          for (const child of note?.children ?? []) open.push(child);
        }
        return undefined;
      });
    }
  }
}

function setFirst<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}
