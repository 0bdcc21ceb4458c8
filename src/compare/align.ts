import { diffArrays } from 'diff';

/** One step from an old sequence to a new one; a moved item is one pair, where it stands now. */
export type Step<T> =
  | { type: 'kept'; old: T; new: T }
  | { type: 'moved'; old: T; new: T }
  | { type: 'struck'; old: T }
  | { type: 'added'; new: T };

export interface Likeness<T> {
  /** Two items of the same key are the same. */
  key(item: T): string;
  /** How much two others have in common, from 0 to 1. */
  similarity(one: T, other: T): number;
  /** From which similarity on an item has been changed, not replaced. */
  changed: number;
  /** From which similarity on an item that stands elsewhere has been moved there; absent: none. */
  moved?: number;
}

/** Of more pairs than this, items are only compared by their key and place. */
const mostPairs = 40_000;

/**
 * Aligns two sequences as a person would: what is the same first, then what is alike in between,
 * then what is found again elsewhere. The steps stand in the order of the new sequence; what was
 * struck stands where it was.
 */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  likeness: Likeness<T>,
): Step<T>[] {
  const steps: Step<T>[] = [];
  let gap: { old: T[]; new: T[] } = { old: [], new: [] };
  const close = () => {
    steps.push(...alignGap(gap.old, gap.new, likeness));
    gap = { old: [], new: [] };
  };
  let at = 0;
  let now = 0;
  for (const { count, added, removed } of diffArrays(
    before.map((item) => likeness.key(item)),
    after.map((item) => likeness.key(item)),
  )) {
    if (removed) gap.old.push(...before.slice(at, at + count));
    if (added) gap.new.push(...after.slice(now, now + count));
    if (!added && !removed) {
      close();
      for (let index = 0; index < count; index++) {
        steps.push({
          type: 'kept',
          old: before[at + index] as T,
          new: after[now + index] as T,
        });
      }
    }
    if (!added) at += count;
    if (!removed) now += count;
  }
  close();
  return likeness.moved === undefined ? steps : withMoves(steps, likeness, likeness.moved);
}

/** What is most alike in the same order (Needleman and Wunsch). */
function alignGap<T>(old: T[], now: T[], likeness: Likeness<T>): Step<T>[] {
  if (old.length === 0 || now.length === 0 || old.length * now.length > mostPairs) {
    return [
      ...old.map((item): Step<T> => ({ type: 'struck', old: item })),
      ...now.map((item): Step<T> => ({ type: 'added', new: item })),
    ];
  }
  const width = now.length + 1;
  const alike = new Float64Array(old.length * now.length);
  const best = new Float64Array((old.length + 1) * width);
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = now.length - 1; column >= 0; column--) {
      const score = likeness.similarity(old[row] as T, now[column] as T);
      const paired = score >= likeness.changed ? score : Number.NEGATIVE_INFINITY;
      alike[row * now.length + column] = paired;
      best[row * width + column] = Math.max(
        paired + (best[(row + 1) * width + column + 1] ?? 0),
        best[(row + 1) * width + column] ?? 0,
        best[row * width + column + 1] ?? 0,
      );
    }
  }
  const steps: Step<T>[] = [];
  let row = 0;
  let column = 0;
  while (row < old.length || column < now.length) {
    const here = best[row * width + column] ?? 0;
    const both = row < old.length && column < now.length;
    const score = both ? (alike[row * now.length + column] ?? 0) : 0;
    if (both && here === score + (best[(row + 1) * width + column + 1] ?? 0)) {
      steps.push({ type: 'kept', old: old[row++] as T, new: now[column++] as T });
    } else if (row < old.length && here === (best[(row + 1) * width + column] ?? 0)) {
      steps.push({ type: 'struck', old: old[row++] as T });
    } else {
      steps.push({ type: 'added', new: now[column++] as T });
    }
  }
  return steps;
}

/** Pairs what was struck at one place and added at another, the most alike first. */
function withMoves<T>(steps: Step<T>[], likeness: Likeness<T>, least: number): Step<T>[] {
  const struck = steps.flatMap((step) => (step.type === 'struck' ? [step] : []));
  const added = steps.flatMap((step) => (step.type === 'added' ? [step] : []));
  if (struck.length * added.length > mostPairs) return steps;
  const pairs = struck
    .flatMap((from) =>
      added.map((to) => ({ from, to, score: likeness.similarity(from.old, to.new) })),
    )
    .filter(({ score }) => score >= least)
    .sort((one, other) => other.score - one.score);
  const left = new Set<Step<T>>();
  const origin = new Map<Step<T>, T>();
  for (const { from, to } of pairs) {
    if (left.has(from) || origin.has(to)) continue;
    left.add(from);
    origin.set(to, from.old);
  }
  return steps.flatMap((step): Step<T>[] => {
    if (left.has(step)) return [];
    const old = origin.get(step);
    return step.type === 'added' && old !== undefined
      ? [{ type: 'moved', old, new: step.new }]
      : [step];
  });
}
