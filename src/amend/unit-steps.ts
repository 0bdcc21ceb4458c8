import { align, type Step } from '../compare/align.ts';
import { similarity, wordCounts } from '../compare/similarity.ts';
import type { Unit } from '../compare/unit.ts';

/** What becomes of units that stand beside one another. */
export type UnitStep =
  | { type: 'kept' | 'moved'; old: Unit; new: Unit }
  /** Some give way to others at one place; either may be empty, not both. */
  | { type: 'replaced'; old: Unit[]; new: Unit[] };

const likeness = {
  key: (unit: Unit) => `${unit.mark?.kind ?? ''} ${unit.key}`,
  similarity: (one: Unit, other: Unit) =>
    one.type === other.type && one.mark?.kind === other.mark?.kind
      ? similarity(one.words, other.words)
      : 0,
  changed: 0.4,
  moved: 0.6,
};

/** How much more two together have to be like one before they count as its parts. */
const clearly = 0.15;

/** The steps in the order of the new text; what was struck stands where it was. */
export function unitSteps(before: readonly Unit[], after: readonly Unit[]): UnitStep[] {
  // Only what prints a number can be said to have moved.
  const canMove = [...before, ...after].every(({ mark }) => mark && mark.kind !== 'bullet');
  const { moved, ...still } = likeness;
  const steps = align(before, after, canMove ? { ...still, moved } : still).map(atOnePlace);
  return combined(steps, likeness.similarity).flatMap(inPairs);
}

/** As many new ones as old ones: each takes the place of its own. */
function inPairs(step: UnitStep): UnitStep[] {
  if (step.type !== 'replaced' || step.old.length !== step.new.length) return [step];
  const pairs = step.old.flatMap((old, index) => {
    const now = step.new[index];
    return now && now.type === old.type && now.mark?.kind === old.mark?.kind
      ? [{ type: 'kept' as const, old, new: now }]
      : [];
  });
  return pairs.length === step.old.length ? pairs : [step];
}

function atOnePlace(step: Step<Unit>): UnitStep {
  switch (step.type) {
    case 'struck':
      return { type: 'replaced', old: [step.old], new: [] };
    case 'added':
      return { type: 'replaced', old: [], new: [step.new] };
    default:
      return step;
  }
}

/** Joins neighbours: what goes and what comes at one place, and one that becomes two. */
function combined(
  steps: readonly UnitStep[],
  alike: (one: Unit, other: Unit) => number,
): UnitStep[] {
  const joined: UnitStep[] = [];
  for (const step of steps) {
    const last = joined.at(-1);
    if (last && isMergedOrSplit(last, step, alike)) {
      joined[joined.length - 1] = {
        type: 'replaced',
        old: [...oldOf(last), ...oldOf(step)],
        new: [...newOf(last), ...newOf(step)],
      };
    } else if (last?.type === 'replaced' && step.type === 'replaced') {
      last.old.push(...step.old);
      last.new.push(...step.new);
    } else joined.push(step);
  }
  return joined;
}

function isMergedOrSplit(
  one: UnitStep,
  other: UnitStep,
  alike: (one: Unit, other: Unit) => number,
): boolean {
  const kept = one.type === 'kept' ? one : other.type === 'kept' ? other : undefined;
  const gap = one.type === 'replaced' ? one : other.type === 'replaced' ? other : undefined;
  if (!kept || !gap || kept.old.key === kept.new.key) return false;
  const before = alike(kept.old, kept.new);
  const isAfter = gap === other;
  const [old, now] = [gap.old, gap.new];
  if (old.length === 1 && now.length === 0 && old[0]) {
    const parts = isAfter ? [kept.old, old[0]] : [old[0], kept.old];
    return together(parts, kept.new) >= before + clearly;
  }
  if (now.length === 1 && old.length === 0 && now[0]) {
    const parts = isAfter ? [kept.new, now[0]] : [now[0], kept.new];
    return together(parts, kept.old) >= before + clearly;
  }
  return false;
}

/** How much two units together have in common with a third. */
function together(parts: readonly Unit[], whole: Unit): number {
  const kind = parts.every(
    ({ type, mark }) => type === whole.type && mark?.kind === whole.mark?.kind,
  );
  const text = parts.map(({ key }) => key).join(' ');
  return kind ? similarity(wordCounts(text), wordCounts(whole.key)) : 0;
}

function oldOf(step: UnitStep): Unit[] {
  return step.type === 'replaced' ? step.old : [step.old];
}

function newOf(step: UnitStep): Unit[] {
  return step.type === 'replaced' ? step.new : [step.new];
}
