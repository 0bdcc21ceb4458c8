import type { Marker } from '../../counting/marker.ts';

/** A point, where its marker stands. */
export interface PlannedPoint {
  start: number;
  /** Where its own text begins. */
  end: number;
  marker: Marker;
  style: string;
}

/** What only a look at the lines around can tell: what is told to the parser before it begins. */
export interface Plan {
  points: readonly PlannedPoint[];
  /** Offsets of line endings that stay such in the letter. */
  breaks: readonly number[];
  /** Offsets of `**` between letters that is markup. */
  strong: readonly number[];
  /** What looks like points in the middle of a paragraph: the lines, from their start to the end. */
  unread: readonly { start: number; end: number }[];
}

type Placed = { start: number; end: number };

/** The part of a plan between two offsets, which count from `from` on. */
export function planBetween(plan: Plan, from: number, to: number): Plan {
  return {
    points: placedBetween(plan.points, from, to),
    breaks: between(plan.breaks, from, to),
    strong: between(plan.strong, from, to),
    unread: placedBetween(plan.unread, from, to),
  };
}

/** A plan whose offsets count from elsewhere. */
export function shiftedPlan({ points, breaks, strong, unread }: Plan, by: number): Plan {
  const shifted = <P extends Placed>(one: P): P => ({
    ...one,
    start: one.start + by,
    end: one.end + by,
  });
  return {
    points: points.map(shifted),
    breaks: breaks.map((at) => at + by),
    strong: strong.map((at) => at + by),
    unread: unread.map(shifted),
  };
}

/**
 * The plan of a text from those of its stretches and where they begin.
 *
 * @param breaks More of them.
 */
export function joinedPlans(
  stretches: readonly (readonly [from: number, plan: Plan])[],
  breaks: readonly number[],
): Plan {
  const all = stretches.map(([from, plan]) => shiftedPlan(plan, from));
  const inOrder = (offsets: number[]) => offsets.sort((a, b) => a - b);
  return {
    points: all.flatMap(({ points }) => points),
    breaks: inOrder([...breaks, ...all.flatMap((plan) => plan.breaks)]),
    strong: inOrder(all.flatMap(({ strong }) => strong)),
    unread: all.flatMap(({ unread }) => unread),
  };
}

/** Equal for plans that say the same. */
export function keyOfPlan({ points, breaks, strong }: Plan): string {
  if (points.length + breaks.length + strong.length === 0) return '';
  const shown = points.map(({ start, end, style }) => `${start}-${end} ${style}`);
  return `${shown.join()};${breaks.join()};${strong.join()}\n`;
}

function placedBetween<P extends Placed>(all: readonly P[], from: number, to: number): P[] {
  const found: P[] = [];
  for (
    let at = firstFrom(all.length, (index) => (all[index]?.start ?? 0) >= from);
    at < all.length;
    at++
  ) {
    const one = all[at];
    if (!one || one.start >= to) break;
    found.push(from === 0 ? one : { ...one, start: one.start - from, end: one.end - from });
  }
  return found;
}

function between(all: readonly number[], from: number, to: number): number[] {
  const found: number[] = [];
  for (
    let at = firstFrom(all.length, (index) => (all[index] ?? 0) >= from);
    at < all.length;
    at++
  ) {
    const one = all[at] ?? 0;
    if (one >= to) break;
    found.push(one - from);
  }
  return found;
}

/** The first index for which `isBehind` holds, which it does for all that follow. */
function firstFrom(length: number, isBehind: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
