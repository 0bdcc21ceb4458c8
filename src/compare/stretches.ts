import { diffArrays } from 'diff';

/** The smallest piece of a text that comes or goes: a word, a picture, a reference. */
export interface DiffPiece {
  /** Two of the same key are the same. */
  key: string;
  /** What is read of it; empty of what is no text. */
  text: string;
}

/** A stretch of a text: what both versions have, or what gives way to something else. */
export interface TextStretch<T> {
  kept: T[];
  struck: T[];
  added: T[];
}

/** Where two texts differ, from left to right; of what is kept, the new pieces. */
export function textStretches<T extends DiffPiece>(
  old: readonly T[],
  now: readonly T[],
): TextStretch<T>[] {
  return joined(differing(old, now));
}

function differing<T extends DiffPiece>(old: readonly T[], now: readonly T[]): TextStretch<T>[] {
  const found: TextStretch<T>[] = [];
  let at = 0;
  let newAt = 0;
  const keys = (pieces: readonly T[]) => pieces.map(({ key }) => key);
  for (const { count, added, removed } of diffArrays(keys(old), keys(now))) {
    const last = found.at(-1);
    const open = last && last.kept.length === 0 ? last : undefined;
    if (!added && !removed) {
      found.push({ kept: now.slice(newAt, newAt + count), struck: [], added: [] });
    } else {
      const change = open ?? { kept: [], struck: [], added: [] };
      if (!open) found.push(change);
      if (removed) change.struck.push(...old.slice(at, at + count));
      if (added) change.added.push(...now.slice(newAt, newAt + count));
    }
    if (!added) at += count;
    if (!removed) newAt += count;
  }
  return found;
}

/** Words left over between two replaced stretches read better as part of one. */
function joined<T extends DiffPiece>(all: readonly TextStretch<T>[]): TextStretch<T>[] {
  const result: TextStretch<T>[] = [];
  for (const [index, stretch] of all.entries()) {
    const last = result.at(-1);
    const next = all[index + 1];
    if (stretch.kept.length === 0 && last && last.kept.length === 0) {
      last.struck.push(...stretch.struck);
      last.added.push(...stretch.added);
    } else if (last && next && isCrumb(stretch, last, next)) {
      last.struck.push(...stretch.kept);
      last.added.push(...stretch.kept);
    } else {
      result.push({ kept: stretch.kept, struck: [...stretch.struck], added: [...stretch.added] });
    }
  }
  return result;
}

/** So many letters a word has that is no reason to part two replaced stretches. */
const longestCrumb = 4;

/** At most a short word between two that were both replaced. */
function isCrumb<T extends DiffPiece>(
  { kept }: TextStretch<T>,
  before: TextStretch<T>,
  behind: TextStretch<T>,
): boolean {
  const isReplaced = ({ struck, added }: TextStretch<T>) => struck.length > 0 && added.length > 0;
  if (!isReplaced(before) || !isReplaced(behind)) return false;
  const [only, ...others] = kept;
  const said = only?.text.trim() ?? '';
  return others.length === 0 && said !== '' && said.length <= longestCrumb;
}

/** A word with the blank before it, or a sign; every character of a text is in one of them. */
const word =
  /\s*[\p{L}\p{M}\p{N}\u00ad]+(?:[*:_'’.,‐-][\p{L}\p{M}\p{N}\u00ad]+)*|\s*[^\s\p{L}\p{M}\p{N}]|\s+/gu;

/** The words of a text, each with the blank before it. Joined again they are the text. */
export function wordsIn(text: string): string[] {
  return text.match(word) ?? [];
}
