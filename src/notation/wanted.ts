import { comparableKey } from '../motion/key.ts';
import type { Field, FieldTable, Shape } from '../motion/shape.ts';
import { oncePer } from '../text/remembering.ts';

/** What the forgiving reading needs to know of a shape; `undefined` is that of an unknown key. */
type Wanted = Shape | undefined;

/**
 * Whether any text may stand there, so that whatever is typed can be meant as one. Behind a kind,
 * a date or an e-mail address a # is a comment.
 */
export function takesText(shape: Wanted): boolean {
  switch (shape?.type) {
    case 'text':
    case 'path':
    case 'lines':
      return true;
    case 'list':
      return takesText(shape.of);
    case 'mapping':
      return shape.shorthand !== undefined && takesText(shape.fields[shape.shorthand]?.shape);
    default:
      return false;
  }
}

/** Whether no list and no mapping may stand there. */
export function takesOnlyText(shape: Wanted): boolean {
  return shape !== undefined && !['lines', 'list', 'mapping', 'record'].includes(shape.type);
}

/** The shape of the items of a list. */
export function itemOf(shape: Wanted): Wanted {
  if (shape?.type === 'lines') return { type: 'text' };
  return shape?.type === 'list' ? shape.of : undefined;
}

/** The table for a mapping that stands where a shape is wanted. */
export function tableOfShape(shape: Wanted): FieldTable | undefined {
  if (shape?.type === 'list' && shape.orOne) return tableOfShape(shape.of);
  return shape?.type === 'mapping' ? shape.fields : undefined;
}

const byKey = oncePer(
  (table: FieldTable): ReadonlyMap<string, Field> =>
    new Map(Object.values(table).map((field) => [field.key, field])),
);

/** The field of a table for a key, however it is typed. */
export function fieldOf(table: FieldTable | undefined, key: string): Field | undefined {
  return table && byKey(table).get(comparableKey(key));
}
