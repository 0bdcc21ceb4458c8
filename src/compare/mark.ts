import { type Marker, type MarkerKind, markerParts } from '../counting/marker.ts';

/** The mark of a point, and what an amendment calls it by. */
export interface PointMark {
  kind: MarkerKind;
  /** `5a` of `§ 5a`, `2` of `(2)`, `2.1` of `2.1`; empty for a bullet. */
  number: string;
  /** As printed: `§ 5a`, `(2)`, `a)`, `–`. */
  printed: string;
}

export function markOf(marker: Marker): PointMark {
  const { kind, text } = marker;
  if (kind === 'bullet') return { kind, number: '', printed: text || '–' };
  if (kind === 'outline') {
    return { kind, number: /\d[\d.]*\d/u.exec(text)?.[0] ?? text, printed: text };
  }
  const { numeral, after } = markerParts(marker);
  // Something put between two numbers has a letter: 2a.
  const suffix = /^[a-z]/u.exec(after)?.[0] ?? '';
  return { kind, number: `${numeral}${suffix}`, printed: text };
}
