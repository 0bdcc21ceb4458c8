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

/**
 * A function of something that doesn't change that is computed once for each: `submittersOf` of a
 * motion, whoever asks for it. What it gives is shared: nobody may change it.
 */
export function oncePer<K extends object, T>(of: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { given: T }>();
  return (key) => {
    const there = known.get(key);
    if (there) return there.given;
    const given = of(key);
    known.set(key, { given });
    return given;
  };
}
