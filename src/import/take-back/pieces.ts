import type { Step } from '../../compare/align.ts';
import type { TextUnit } from './units.ts';

/** A unit of the motion: as it is typed, and as its letter gives it back. */
export interface Own {
  typed: TextUnit;
  printed: TextUnit;
}

/** A unit that stands elsewhere now. */
export interface Moved {
  base: TextUnit;
  theirs: TextUnit;
  own: Own;
}

/** What is put in at one place, in one change: new units, or such as were moved there together. */
export type InsertedPiece =
  | { type: 'added'; units: TextUnit[] }
  | { type: 'moved'; units: Moved[] };

/**
 * What was put in, in the order of the letter. What was moved together is one piece: what stands
 * among it in the motion comes along.
 *
 * @param ownOf the motion's unit for one of the base
 * @param isApart whether two new units go to different places
 */
export function insertedPieces(
  steps: readonly Step<TextUnit>[],
  ownOf: ReadonlyMap<TextUnit, Own>,
  typed: readonly TextUnit[],
  isApart: (one: TextUnit, other: TextUnit) => boolean,
): InsertedPiece[] {
  const inText = [...typed].sort((one, other) => one.from - other.from);
  const place = new Map(inText.map((unit, index) => [unit, index]));
  const follows = (one: Moved, other: Moved) =>
    place.get(other.own.typed) === (place.get(one.own.typed) ?? -2) + 1 &&
    other.theirs.depth - other.own.typed.depth === one.theirs.depth - one.own.typed.depth &&
    other.own.typed.zone === one.own.typed.zone;
  const pieces: InsertedPiece[] = [];
  let last: InsertedPiece | undefined;
  for (const step of steps) {
    if (step.type === 'struck') continue;
    const before: InsertedPiece | undefined = last;
    last = undefined;
    if (step.type === 'added') {
      const above = before?.type === 'added' ? before.units.at(-1) : undefined;
      if (before?.type === 'added' && above && !isApart(above, step.new)) {
        before.units.push(step.new);
        last = before;
      } else last = { type: 'added', units: [step.new] };
    } else if (step.type === 'moved') {
      const own = ownOf.get(step.old);
      if (!own) continue;
      const one: Moved = { base: step.old, theirs: step.new, own };
      const above = before?.type === 'moved' ? before.units.at(-1) : undefined;
      if (before?.type === 'moved' && above && follows(above, one)) {
        before.units.push(one);
        last = before;
      } else last = { type: 'moved', units: [one] };
    }
    if (last && last !== before) pieces.push(last);
  }
  return pieces;
}
