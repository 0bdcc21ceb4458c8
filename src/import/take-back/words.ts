import { diffArrays } from 'diff';

/** A text in words, runs of blanks and single signs; joined they are the text. */
function smallestPieces(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

/** What is the same for two writers: a row of cells however wide, a line end for a blank. */
function alike(piece: string): string {
  return /^\s+$/u.test(piece) ? ' ' : piece;
}

interface ChangedPieces {
  /** Pieces of the base that it takes the place of. */
  from: number;
  to: number;
  pieces: string[];
}

function changedPieces(base: readonly string[], other: readonly string[]): ChangedPieces[] {
  const found: ChangedPieces[] = [];
  let at = 0;
  let otherAt = 0;
  let open: ChangedPieces | undefined;
  for (const { count, added, removed } of diffArrays(base.map(alike), other.map(alike))) {
    if (!added && !removed) {
      open = undefined;
      at += count;
      otherAt += count;
      continue;
    }
    if (!open) {
      open = { from: at, to: at, pieces: [] };
      found.push(open);
    }
    if (removed) {
      open.to += count;
      at += count;
    } else {
      open.pieces.push(...other.slice(otherAt, otherAt + count));
      otherAt += count;
    }
  }
  return found;
}

/**
 * A text with the changes that `theirs` made of `base`, where both are one text typed otherwise or
 * changed in other places. `undefined` where the same words were changed by both.
 */
export function merged(mine: string, base: string, theirs: string): string | undefined {
  if (mine === base) return theirs;
  const old = smallestPieces(base);
  const own = changedPieces(old, smallestPieces(mine));
  const others = changedPieces(old, smallestPieces(theirs));
  // What is alike stays as it is typed here: a line end where the letter has a blank.
  const kept = typedLike(old, smallestPieces(mine), own);
  const result: string[] = [];
  let at = 0;
  const all = [
    ...own.map((change) => ({ ...change, by: 'mine' })),
    ...others.map((change) => ({ ...change, by: 'theirs' })),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
  for (const [index, change] of all.entries()) {
    const next = all[index + 1];
    if (next && next.from < Math.max(change.to, change.from + 1) && next.by !== change.by) {
      const isSame =
        next.from === change.from &&
        next.to === change.to &&
        next.pieces.join('') === change.pieces.join('');
      if (isSame) continue;
      // Both only put something in at one place: in any order it is both.
      if (next.from < change.to || next.from === change.from) return undefined;
    }
    result.push(...kept.slice(at, change.from), ...change.pieces);
    at = change.to;
  }
  result.push(...kept.slice(at));
  return result.join('');
}

/** The pieces of the base, as they are typed in another text wherever that has them. */
function typedLike(
  base: readonly string[],
  typed: readonly string[],
  changedPieces: readonly ChangedPieces[],
): string[] {
  const result = [...base];
  let at = 0;
  let typedAt = 0;
  const copy = (until: number) => {
    for (; at < until; at += 1, typedAt += 1) result[at] = typed[typedAt] ?? result[at] ?? '';
  };
  for (const { from, to, pieces } of changedPieces) {
    copy(from);
    at = to;
    typedAt += pieces.length;
  }
  copy(base.length);
  return result;
}
