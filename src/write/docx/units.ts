import { mmPerPt } from '../measures.ts';

/** Twips (twentieths of a point), in which WordprocessingML gives places and distances. */
export function twips(mm: number): number {
  return Math.round((mm / mmPerPt) * 20);
}

/** Points as twips. */
export function ptToTwips(pt: number): number {
  return Math.round(pt * 20);
}

/** Half points, in which WordprocessingML gives type sizes. */
export function halfPoints(pt: number): number {
  return Math.round(pt * 2);
}

/**
 * `w:line` with `lineRule="auto"`: 240ths of the font's own line, which is 1.149 em for Arial and
 * its metric twins. `multiple` is the distance between baselines in multiples of the type size.
 */
export function autoLine(multiple: number): number {
  return Math.round((240 * multiple) / arialLine);
}

/** Ascent, descent and line gap of Arial and Liberation Sans, in em. */
export const arialLine = 1.149;
