import type { HeadEntry, HeadNode, MappingNode } from '../motion/node.ts';
import type { Field, FieldTable, Shape } from '../motion/shape.ts';
import { fieldOf } from '../notation/wanted.ts';

/** An entry of a head or profile with the row of the table that it is read by. */
export interface HeadField {
  field: Field;
  entry: HeadEntry;
  /** The keys down to it, as the tables have them. */
  path: readonly string[];
}

/** The innermost field that an offset stands in, key or value. */
export function fieldAt(
  mapping: MappingNode,
  table: FieldTable,
  offset: number,
): HeadField | undefined {
  return inMapping(mapping, table, offset, []);
}

function inMapping(
  mapping: MappingNode,
  table: FieldTable,
  offset: number,
  path: readonly string[],
): HeadField | undefined {
  const entry = mapping.entries.find((one) => holds(one, offset));
  const field = entry && fieldOf(table, entry.key);
  if (!entry || !field) return undefined;
  const below = [...path, field.key];
  return inNode(entry.value, field.shape, offset, below) ?? { field, entry, path: below };
}

function inNode(
  node: HeadNode,
  shape: Shape,
  offset: number,
  path: readonly string[],
): HeadField | undefined {
  if (!holds(node, offset)) return undefined;
  if (shape.type === 'list') {
    if (node.type !== 'list') return inNode(node, shape.of, offset, path);
    const item = node.items.find((one) => holds(one, offset));
    return item && inNode(item, shape.of, offset, path);
  }
  if (node.type !== 'mapping' || shape.type !== 'mapping') return undefined;
  return inMapping(node, shape.fields, offset, path);
}

function holds({ place }: Pick<HeadEntry, 'place'>, offset: number): boolean {
  return place.start.offset <= offset && offset <= place.end.offset;
}
