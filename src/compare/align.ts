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

/** What is the same counts so much more than what is only alike. */
const sameScore = 1.3;

/**
 * Aligns two sequences as a person would: what has the most in common in the same order, then what
 * is found again elsewhere. In long ones, what is the same comes first. The steps stand in the
 * order of the new sequence; what was struck stands where it was.
 */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  likeness: Likeness<T>,
): Step<T>[] {
  const old = before.map((item): Keyed<T> => ({ item, key: likeness.key(item) }));
  const now = after.map((item): Keyed<T> => ({ item, key: likeness.key(item) }));
  let start = 0;
  while (start < old.length && start < now.length && old[start]?.key === now[start]?.key) start++;
  let end = 0;
  const shorter = Math.min(old.length, now.length) - start;
  while (end < shorter && old.at(-1 - end)?.key === now.at(-1 - end)?.key) end++;
  const steps = [
    ...pairsOf(old.slice(0, start), now.slice(0, start)),
    ...between(old.slice(start, old.length - end), now.slice(start, now.length - end), likeness),
    ...pairsOf(old.slice(old.length - end), now.slice(now.length - end)),
  ];
  return likeness.moved === undefined ? steps : withMoves(steps, likeness, likeness.moved);
}

interface Keyed<T> {
  item: T;
  key: string;
}

function pairsOf<T>(old: readonly Keyed<T>[], now: readonly Keyed<T>[]): Step<T>[] {
  return now.flatMap(({ item }, index): Step<T>[] => {
    const other = old[index];
    return other ? [{ type: 'kept', old: other.item, new: item }] : [];
  });
}

function between<T>(old: Keyed<T>[], now: Keyed<T>[], likeness: Likeness<T>): Step<T>[] {
  if (old.length * now.length <= mostPairs) return alignGap(old, now, likeness);
  const steps: Step<T>[] = [];
  let gap: { old: Keyed<T>[]; new: Keyed<T>[] } = { old: [], new: [] };
  const close = () => {
    steps.push(...alignGap(gap.old, gap.new, likeness));
    gap = { old: [], new: [] };
  };
  let at = 0;
  let newAt = 0;
  const keys = (items: readonly Keyed<T>[]) => items.map(({ key }) => key);
  for (const { count, added, removed } of diffArrays(keys(old), keys(now))) {
    const [gone, come] = [old.slice(at, at + count), now.slice(newAt, newAt + count)];
    if (removed) gap.old.push(...gone);
    else if (added) gap.new.push(...come);
    else {
      close();
      steps.push(...pairsOf(gone, come));
    }
    if (!added) at += count;
    if (!removed) newAt += count;
  }
  close();
  return steps;
}

/** What is most alike in the same order (Needleman and Wunsch). */
function alignGap<T>(old: Keyed<T>[], now: Keyed<T>[], likeness: Likeness<T>): Step<T>[] {
  if (old.length === 0 || now.length === 0 || old.length * now.length > mostPairs) {
    return [
      ...old.map(({ item }): Step<T> => ({ type: 'struck', old: item })),
      ...now.map(({ item }): Step<T> => ({ type: 'added', new: item })),
    ];
  }
  const width = now.length + 1;
  const alike = new Float64Array(old.length * now.length);
  const best = new Float64Array((old.length + 1) * width);
  const likenessOf = (one: Keyed<T>, other: Keyed<T>) => {
    if (one.key === other.key) return sameScore;
    const score = likeness.similarity(one.item, other.item);
    return score >= likeness.changed ? score : Number.NEGATIVE_INFINITY;
  };
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = now.length - 1; column >= 0; column--) {
      const paired = likenessOf(old[row] as Keyed<T>, now[column] as Keyed<T>);
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
  const oldItem = () => (old[row++] as Keyed<T>).item;
  const newItem = () => (now[column++] as Keyed<T>).item;
  while (row < old.length || column < now.length) {
    const here = best[row * width + column] ?? 0;
    const both = row < old.length && column < now.length;
    const score = both ? (alike[row * now.length + column] ?? 0) : 0;
    if (both && here === score + (best[(row + 1) * width + column + 1] ?? 0)) {
      steps.push({ type: 'kept', old: oldItem(), new: newItem() });
    } else if (row < old.length && here === (best[(row + 1) * width + column] ?? 0)) {
      steps.push({ type: 'struck', old: oldItem() });
    } else {
      steps.push({ type: 'added', new: newItem() });
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
