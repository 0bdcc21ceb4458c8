import type { Field, FieldTable, Shape } from '../motion/shape.ts';

/**
 * Where the cursor stands in a head or profile. Found by indentation and brackets alone, since
 * what is being typed is hardly ever whole YAML.
 */
export type Cursor =
  /** Where a key may stand; `present` are those that the mapping has already. */
  | {
      at: 'key';
      table: FieldTable;
      present: ReadonlySet<string>;
      /** What is typed of it. */
      replace: Range;
      /** A mapping in braces, on one line. */
      inFlow: boolean;
      /** Spaces before the key. */
      indent: number;
      /** The keys above it, outermost first. */
      path: readonly string[];
    }
  /** Where a value may stand, or one element of a list. */
  | { at: 'value'; field: Field; shape: Shape; replace: Range; path: readonly string[] }
  /** Where one of free keys may stand (`regeln`). */
  | { at: 'free-key'; field: Field; replace: Range; inFlow: boolean };

/** Offsets. */
export interface Range {
  start: number;
  end: number;
}
