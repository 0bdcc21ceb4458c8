/**
 * Whether a text has a head that was begun by its first fence alone: `---` and, on the lines down
 * to the offset, nothing but what may be typed of a head. Its closing fence belongs behind the
 * line of the offset.
 */
export function isHeadBegun(text: string, offset: number): boolean {
  const [fence = ''] = /^\uFEFF?---[ \t]*\r?\n/u.exec(text) ?? [];
  if (fence === '' || offset < fence.length) return false;
  const rest = text.slice(fence.length);
  if (/^(?:---|\.\.\.)[ \t]*$/mu.test(rest)) return false;
  // With the cursor below other text, the fence may be a rule of Markdown, or the head an old one.
  const typed = text.slice(fence.length, offset).trimStart();
  return !typed.includes('\n');
}
