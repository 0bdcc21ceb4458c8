import type { Field, Shape, Table } from '../motion/shape.ts';
import { fieldOf } from '../notation/wanted.ts';

/** What the keys of a path lead to: the outer table itself, or the shape of a field. */
export interface Holder {
  table?: Table;
  field: Field;
  shape: Shape;
}

export function walk(table: Table, path: readonly string[]): Holder | undefined {
  let holder: Holder | undefined = {
    table,
    field: { key: '', shape: { type: 'mapping', fields: table }, ...nothing },
    shape: { type: 'mapping', fields: table },
  };
  for (const key of path) {
    const inside: Table | undefined = holder && tableOf(holder);
    const field: Field | undefined = fieldOf(inside, key);
    if (!field) return undefined;
    holder = { field, shape: field.shape };
  }
  return holder;
}

const nothing = { meaning: { de: '', en: '' }, example: '', inLetter: { de: '', en: '' } };

export function tableOf(holder: Holder | undefined): Table | undefined {
  const shape = holder && elementOf(holder.shape);
  return shape?.type === 'mapping' ? shape.fields : undefined;
}

/** The shape of a list's elements; any other shape as it is. */
export function elementOf(shape: Shape): Shape {
  return shape.type === 'list' ? elementOf(shape.of) : shape;
}
