/** Of 200 pages there are some 4,000 paragraphs, points and cells. */
const most = 20_000;

/**
 * A function of a text that remembers what it gave: at each keystroke all paragraphs are asked
 * again, and all but one are as they were. What it gives is shared: nobody may change it.
 */
export function remembering<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.has(text)) return known.get(text) as T;
    if (known.size >= most) known.clear();
    const given = of(text);
    known.set(text, given);
    return given;
  };
}
