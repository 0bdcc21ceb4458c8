import { diffArrays } from 'diff';
import { leadingWords, slid } from './slide.ts';
import type { ChangedSpot } from './spot.ts';
import { isSign, type Token } from './tokens.ts';

/** Where two sentences differ, from left to right. */
export function spotsOf(old: readonly Token[], now: readonly Token[]): ChangedSpot[] {
  const spots: ChangedSpot[] = [];
  let at = 0;
  let newAt = 0;
  for (const { count, added, removed } of diffArrays(
    old.map(({ text }) => text),
    now.map(({ text }) => text),
  )) {
    const last = spots.at(-1);
    if (!added && !removed) {
      at += count;
      newAt += count;
      continue;
    }
    const end = removed ? at + count : at;
    const newEnd = added ? newAt + count : newAt;
    if (last && last.end === at && last.newEnd === newAt) {
      last.end = end;
      last.newEnd = newEnd;
    } else {
      spots.push({ start: at, end, newStart: newAt, newEnd });
    }
    at = end;
    newAt = newEnd;
  }
  return parted(joinedByCase(withWords(slid(spots, old, now), old, now), old, now), old, now);
}

/** A sign alone is hard to quote: it takes the word beside it along. */
function withWords(
  spots: ChangedSpot[],
  old: readonly Token[],
  now: readonly Token[],
): ChangedSpot[] {
  const grown: ChangedSpot[] = [];
  for (const spot of spots) {
    const onlySigns = (tokens: readonly Token[]) => tokens.every(isSign);
    let { start, end, newStart, newEnd } = spot;
    const last = grown.at(-1);
    const floor = last?.end ?? 0;
    if (onlySigns(old.slice(start, end)) && onlySigns(now.slice(newStart, newEnd))) {
      while (start > floor && onlySigns(old.slice(start, end))) {
        start--;
        newStart--;
      }
      if (onlySigns(old.slice(start, end))) {
        while (end < old.length && newEnd < now.length && onlySigns(old.slice(start, end))) {
          if (old[end]?.text !== now[newEnd]?.text) break;
          end++;
          newEnd++;
        }
      }
    }
    if (last && last.end === start && last.newEnd === newStart) {
      last.end = end;
      last.newEnd = newEnd;
    } else if (last && last.end > start) {
      last.end = Math.max(last.end, end);
      last.newEnd = Math.max(last.newEnd, newEnd);
    } else grown.push({ start, end, newStart, newEnd });
  }
  return grown;
}

/**
 * Where the first word of a sentence only changes its capital and moves, it belongs to the
 * change: „Sie berichtet“ becomes „Jährlich berichtet sie“.
 */
function joinedByCase(
  spots: ChangedSpot[],
  old: readonly Token[],
  now: readonly Token[],
): ChangedSpot[] {
  const [first, second] = spots;
  if (!first || !second || first.start > firstWord(old)) return spots;
  const moved = (one: readonly Token[], other: readonly Token[]) =>
    one.some(({ text }) =>
      other.some((token) => token.text !== text && token.text.toLowerCase() === text.toLowerCase()),
    );
  const isMoved =
    moved(old.slice(first.start, first.end), now.slice(second.newStart, second.newEnd)) ||
    moved(old.slice(second.start, second.end), now.slice(first.newStart, first.newEnd));
  if (!isMoved) return spots;
  return [
    { start: first.start, end: second.end, newStart: first.newStart, newEnd: second.newEnd },
    ...spots.slice(2),
  ];
}

function firstWord(tokens: readonly Token[]): number {
  const index = tokens.findIndex((token) => !isSign(token));
  return Math.max(index, 0);
}

/**
 * A number and a word beside it that were both replaced are two changes: `2027 vierzig`. What leads
 * the number stays with it: `nach 22`.
 */
function parted(spots: ChangedSpot[], old: readonly Token[], now: readonly Token[]): ChangedSpot[] {
  return spots.flatMap((spot) => {
    const { start, end, newStart, newEnd } = spot;
    if (end - start !== 2 || newEnd - newStart !== 2) return [spot];
    if (leadingWords.has(old[start]?.text.toLowerCase() ?? '')) return [spot];
    const isNumber = (token: Token | undefined) => /^\d/u.test(token?.text ?? '');
    const kinds = [old[start], old[start + 1], now[newStart], now[newStart + 1]].map(isNumber);
    const [first, second, newFirst, newSecond] = kinds;
    if (first !== newFirst || second !== newSecond || first === second) return [spot];
    return [
      { start, end: start + 1, newStart, newEnd: newStart + 1 },
      { start: start + 1, end, newStart: newStart + 1, newEnd },
    ];
  });
}
