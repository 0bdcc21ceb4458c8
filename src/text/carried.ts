/**
 * Characters that no letter can carry: what XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets),
 * halves of surrogate pairs among them.
 */
export const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * The text without what no letter can carry. Vertical tab and form feed, which word processors
 * leave between lines and pages, become a space, so that no words run together.
 */
export function carried(text: string): string {
  return text.replace(/[\u000B\u000C]/gu, ' ').replace(forbidden, '');
}
