/** `…` or `[…]`: text that an excerpt leaves out. */
const mark = /(?:…|\.{3}|\[\s?(?:…|\.{3})\s?\])$/u;

/** Whether a text is nothing but the mark of what was left out. */
export function isLeftOut(text: string): boolean {
  return text.replace(mark, '').trim() === '' && text.trim() !== '';
}

/** Two texts without the mark at the end of both; without one in both they stay as they are. */
export function withoutMark(one: string, other: string): [string, string] | undefined {
  const isMarked = (text: string) => mark.test(text) && !isLeftOut(text);
  if (!isMarked(one) || !isMarked(other)) return undefined;
  return [one.replace(mark, '').trim(), other.replace(mark, '').trim()];
}
