/** The words of a text, how often each; a fingerprint to compare it by. */
export type WordCounts = ReadonlyMap<string, number>;

export function wordCounts(text: string): WordCounts {
  const words = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

/**
 * How much two texts have in common, from 0 to 1 (Dice's coefficient of their words). Two texts
 * without a word are alike.
 */
export function similarity(one: WordCounts, other: WordCounts): number {
  let total = 0;
  let shared = 0;
  for (const count of other.values()) total += count;
  for (const [word, count] of one) {
    total += count;
    shared += Math.min(count, other.get(word) ?? 0);
  }
  return total === 0 ? 1 : (2 * shared) / total;
}
