import type { XmlElement } from '../xml/tree.ts';

/** Kinds of parts in which text stands, and the others, by the relations that lead to them. */
export const textKinds = ['document', 'header', 'footer', 'footnotes', 'endnotes'] as const;
export const otherKinds = ['styles', 'numbering', 'settings', 'fontTable', 'theme'] as const;

export type TextKind = (typeof textKinds)[number];
export type PartKind = TextKind | (typeof otherKinds)[number];

/** A part of a letterhead that passed the gate, as a tree that may be changed. */
export interface LetterheadPart {
  kind: PartKind;
  root: XmlElement;
  relations: PartRelations;
}

/** What a part may relate to. */
export type RelationTarget =
  | { kind: 'part'; part: LetterheadPart }
  | { kind: 'image'; image: LetterheadImage }
  /** An address that a reader may follow. */
  | { kind: 'hyperlink'; address: string };

export interface LetterheadImage {
  bytes: Uint8Array;
  /** Of the content, whatever its name was. */
  extension: string;
}

/** The relations of a part, by the ids that its tree has for them. */
export class PartRelations {
  readonly #targets = new Map<string, RelationTarget>();
  readonly #ids = new Map<unknown, string>();

  /** The id for a target; the same one for the same target. */
  add(target: RelationTarget): string {
    const identity = identityOf(target);
    const known = this.#ids.get(identity);
    if (known !== undefined) return known;
    const id = `rId${this.#targets.size + 1}`;
    this.#targets.set(id, target);
    this.#ids.set(identity, id);
    return id;
  }

  get(id: string): RelationTarget | undefined {
    return this.#targets.get(id);
  }

  entries(): IterableIterator<[string, RelationTarget]> {
    return this.#targets.entries();
  }

  /** The parts that are led to. */
  parts(): LetterheadPart[] {
    return [...this.#targets.values()].flatMap((target) =>
      target.kind === 'part' ? [target.part] : [],
    );
  }
}

function identityOf(target: RelationTarget): unknown {
  if (target.kind === 'part') return target.part;
  return target.kind === 'image' ? target.image : target.address;
}

/** The part of a kind that a document leads to. */
export function partOf(document: LetterheadPart, kind: PartKind): LetterheadPart | undefined {
  return document.relations.parts().find((part) => part.kind === kind);
}

/** Every part that is reached from a document, itself first, each once. */
export function reachedFrom(document: LetterheadPart): LetterheadPart[] {
  const found = new Set([document]);
  for (const part of found) {
    for (const next of part.relations.parts()) found.add(next);
  }
  return [...found];
}

/** Whether people read text in it. */
export function isText({ kind }: LetterheadPart): boolean {
  return (textKinds as readonly PartKind[]).includes(kind);
}
