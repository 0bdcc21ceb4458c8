import type { Field, FieldTable, Shape } from '../motion/shape.ts';
import { fieldOf } from '../notation/wanted.ts';

/** What the keys of a path lead to: the outer table itself, or the shape of a field. */
export interface Holder {
  table?: FieldTable;
  field: Field;
  shape: Shape;
}

export function walk(table: FieldTable, path: readonly string[]): Holder | undefined {
  let holder: Holder | undefined = {
    table,
    field: { key: '', shape: { type: 'mapping', fields: table }, ...noDescription },
    shape: { type: 'mapping', fields: table },
  };
  for (const key of path) {
    const inside: FieldTable | undefined = holder && tableOfHolder(holder);
    const field: Field | undefined = fieldOf(inside, key);
    if (!field) return undefined;
    holder = { field, shape: field.shape };
  }
  return holder;
}

const noDescription = { meaning: { de: '', en: '' }, example: '', inLetter: { de: '', en: '' } };

export function tableOfHolder(holder: Holder | undefined): FieldTable | undefined {
  const shape = holder && elementOf(holder.shape);
  return shape?.type === 'mapping' ? shape.fields : undefined;
}

/** The shape of a list's elements; any other shape as it is. */
export function elementOf(shape: Shape): Shape {
  return shape.type === 'list' ? elementOf(shape.of) : shape;
}
