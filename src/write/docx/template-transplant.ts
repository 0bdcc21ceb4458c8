import type { Relation } from '../../letterhead/package.ts';
import type { LetterheadImage, LetterheadPart, RelationTarget } from '../../letterhead/part.ts';
import { copyOf, descendants, type XmlElement } from '../../xml/tree.ts';

/** What the ids in a tree lead to. */
export interface Links {
  relations: ReadonlyMap<string, Relation>;
  image(path: string): LetterheadImage | undefined;
}

const leading = ['r:id', 'r:embed', 'r:link'] as const;

/** Copies of trees for another part, whose relations get what the copies lead to. */
export function transplant(
  nodes: readonly XmlElement[],
  source: Links,
  part: LetterheadPart,
): XmlElement[] {
  return nodes.map((node) => {
    const copy = copyOf(node);
    for (const each of [copy, ...descendants(copy)]) {
      for (const attribute of leading) {
        const id = each.attributes[attribute];
        const target = id === undefined ? undefined : targetOf(id, source);
        if (target) each.attributes[attribute] = part.relations.add(target);
        else delete each.attributes[attribute];
      }
    }
    return copy;
  });
}

function targetOf(id: string, source: Links): RelationTarget | undefined {
  const relation = source.relations.get(id);
  if (!relation) return undefined;
  if (relation.kind === 'hyperlink') return { kind: 'hyperlink', address: relation.target };
  const image = source.image(relation.target);
  return image && { kind: 'image', image };
}
