import type { ChangedSpot } from '../compare/spot.ts';
import { isSign, type Token, tokensOf } from '../compare/tokens.ts';
import { spotsOf } from '../compare/words.ts';
import { type Called, called, isQuotable, occurrences } from './quotation.ts';

/** What is done to words of one sentence. */
export type WordChange = KindOfChange & {
  /** Where, in tokens of the old sentence from and to. */
  at: readonly (readonly [number, number])[];
};

type KindOfChange =
  | { type: 'replaced'; old: Called; new: Called; everywhere?: boolean }
  | { type: 'inserted'; where: 'nach' | 'vor'; anchor: Called; new: Called }
  | { type: 'struck'; old: Called };

/** A sentence in which more places change is better said anew. */
const mostSpots = 2;
/** Places with no more common words than this between them may be said as one. */
const nearest = 2;

/**
 * How words of a sentence change; `undefined` where the sentence had better be said anew: more
 * than two places, more struck words than remain, or quotations that nobody could tell apart.
 */
export function wordChanges(before: string, after: string): WordChange[] | undefined {
  const old = tokensOf(before);
  const now = tokensOf(after);
  const spots = spotsOf(old, now);
  const everywhere = replacedEverywhere(spots, old, now);
  if (everywhere) return [everywhere];
  const few = joined(spots, old);
  if (!few || wordCount(few, old) > now.filter((token) => !isSign(token)).length) return undefined;
  const changes: WordChange[] = [];
  for (const [index, spot] of few.entries()) {
    const room = { from: few[index - 1]?.end ?? 0, to: few[index + 1]?.start ?? old.length };
    const change = changeAt(spot, room, old, now);
    if (!change) return undefined;
    changes.push({ ...change, at: [[spot.start, spot.end]] });
  }
  return changes;
}

/** The same word by the same word, wherever it stands. */
function replacedEverywhere(
  spots: readonly ChangedSpot[],
  old: readonly Token[],
  now: readonly Token[],
): WordChange | undefined {
  const [first, ...others] = spots;
  if (!first || others.length === 0 || first.end === first.start) return undefined;
  const from = old.slice(first.start, first.end);
  const to = now.slice(first.newStart, first.newEnd);
  const isSame = (one: readonly Token[], other: readonly Token[]) =>
    one.length === other.length && one.every(({ text }, index) => text === other[index]?.text);
  const alike = others.every(
    (spot) =>
      isSame(from, old.slice(spot.start, spot.end)) &&
      isSame(to, now.slice(spot.newStart, spot.newEnd)),
  );
  if (!alike || to.length === 0 || occurrences(from, old) !== spots.length) return undefined;
  const [oldCalled, newCalled] = [quotable(from), quotable(to)];
  if (!oldCalled || !newCalled) return undefined;
  const at = spots.map(({ start, end }) => [start, end] as const);
  return { type: 'replaced', old: oldCalled, new: newCalled, everywhere: true, at };
}

function quotable(tokens: readonly Token[]): Called | undefined {
  return isQuotable(tokens) ? called(tokens) : undefined;
}

/** At most two spots, those with the fewest words between them joined; else `undefined`. */
function joined(spots: readonly ChangedSpot[], old: readonly Token[]): ChangedSpot[] | undefined {
  const all = spots.map((spot) => ({ ...spot }));
  while (all.length > mostSpots) {
    const gaps = all.slice(1).map((spot, index) => spot.start - (all[index]?.end ?? 0));
    const least = Math.min(...gaps);
    if (least > nearest) return undefined;
    const at = gaps.indexOf(least);
    const [first, second] = [all[at], all[at + 1]];
    if (!first || !second) return undefined;
    all.splice(at, 2, { ...first, end: second.end, newEnd: second.newEnd });
  }
  return old.length > 0 ? all : undefined;
}

function wordCount(spots: readonly ChangedSpot[], tokens: readonly Token[]): number {
  return spots.reduce(
    (sum, { start, end }) =>
      sum + tokens.slice(start, end).filter((token) => !isSign(token)).length,
    0,
  );
}

/** Tokens between the changes before and behind, by which a quotation may grow. */
interface Room {
  from: number;
  to: number;
}

function changeAt(
  spot: ChangedSpot,
  room: Room,
  old: readonly Token[],
  now: readonly Token[],
): KindOfChange | undefined {
  const { start, end, newStart, newEnd } = spot;
  if (start === end) {
    const added = quotable(now.slice(newStart, newEnd));
    const after = added && anchorBefore(start, room, old);
    if (added && after) return { type: 'inserted', where: 'nach', anchor: after, new: added };
    const before = added && anchorBehind(start, room, old);
    if (added && before) return { type: 'inserted', where: 'vor', anchor: before, new: added };
  }
  if (newStart === newEnd) {
    const gone = unique(old.slice(start, end), old);
    if (gone) return { type: 'struck', old: gone };
  }
  return replacedAt(spot, room, old, now);
}

/** The words right before a place, as many as it takes to tell which. */
function anchorBefore(at: number, { from }: Room, old: readonly Token[]): Called | undefined {
  for (let start = at - 1; start >= from; start--) {
    const anchor = unique(old.slice(start, at), old);
    if (anchor) return anchor;
  }
  return undefined;
}

function anchorBehind(at: number, { to }: Room, old: readonly Token[]): Called | undefined {
  for (let end = at + 1; end <= to; end++) {
    const anchor = unique(old.slice(at, end), old);
    if (anchor) return anchor;
  }
  return undefined;
}

/** A replacement whose quotation grows word by word until it is unique. */
function replacedAt(
  spot: ChangedSpot,
  room: Room,
  old: readonly Token[],
  now: readonly Token[],
): KindOfChange | undefined {
  let { start, end, newStart, newEnd } = spot;
  for (;;) {
    const from = unique(old.slice(start, end), old);
    const to = quotable(now.slice(newStart, newEnd));
    if (from && to) return { type: 'replaced', old: from, new: to };
    const canGrowRight = end < room.to;
    const canGrowLeft = start > room.from;
    const next = old[end];
    if (canGrowRight && (!canGrowLeft || (next && !isSign(next)))) {
      end++;
      newEnd++;
    } else if (canGrowLeft) {
      start--;
      newStart--;
    } else return undefined;
  }
}

function unique(part: readonly Token[], whole: readonly Token[]): Called | undefined {
  return isQuotable(part) && occurrences(part, whole) === 1 ? called(part) : undefined;
}
