/** What a text's own mark is, in the order in which they stand below one another. */
export type MarkKind =
  | 'paragraph sign'
  | 'roman'
  | 'capital'
  | 'in brackets'
  | 'number'
  | 'decimal'
  | 'letter'
  | 'double letter'
  | 'small roman'
  | 'bullet';

/** A mark as it is printed, and what it counts. */
export interface Mark {
  kind: MarkKind;
  /** `5a` of `§ 5a`, `2` of `(2)`; empty for a bullet. */
  number: string;
  /** As printed: `§ 5a`, `(2)`, `a)`, `–`. */
  printed: string;
}

const shapes: readonly [MarkKind, RegExp][] = [
  ['paragraph sign', /^§\s*(\d+[a-z]?)$/u],
  ['in brackets', /^\((\d+[a-z]?)\)$/u],
  ['decimal', /^(\d+(?:\.\d+)+)\.?\)?$/u],
  ['number', /^(\d+[a-z]?)(?:\.\)|[.)])$/u],
  ['double letter', /^\(?([a-z])\1(?:\.\)|[.)])$/u],
  ['letter', /^\(?([a-z])(?:\.\)|[.)])$/u],
  ['roman', /^\(?([IVXLC]+)(?:\.\)|[.)])$/u],
  ['small roman', /^\(?([ivxlc]{2,})(?:\.\)|[.)])$/u],
  ['capital', /^\(?([A-Z])(?:\.\)|[.)])$/u],
];

/** What a printed mark is; anything unknown counts as a bullet. */
export function markOf(printed: string): Mark {
  const mark = printed.trim();
  for (const [kind, shape] of shapes) {
    const found = shape.exec(mark)?.[1];
    if (found === undefined) continue;
    return { kind, number: kind === 'double letter' ? found + found : found, printed: mark };
  }
  return { kind: 'bullet', number: '', printed: mark };
}
