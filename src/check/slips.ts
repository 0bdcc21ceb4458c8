/** How many slips of the keyboard (letter more, less, other, two swapped) lie between two words. */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforePrevious[j - 2] ?? 0) + 1);
      row.push(best);
    }
    beforePrevious = previous;
    previous = row;
  }
  return previous[b.length] ?? most + 1;
}

/** The nearest of some words within a number of slips, upper and lower case alike. */
export function nearestWord(
  word: string,
  known: readonly string[],
  most: number,
): string | undefined {
  const typed = word.normalize('NFC').toLowerCase();
  // No known word is that long, and comparing costs length times length.
  if (typed.length > 60) return undefined;
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const distance = slips(typed, candidate.toLowerCase(), most);
    if (distance <= most && (!best || distance < best.distance))
      best = { word: candidate, distance };
  }
  return best?.word;
}
