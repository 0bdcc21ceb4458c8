import type { Fault } from '../../motion/fault.ts';

/**
 * Characters that no letter can carry: what XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets),
 * halves of surrogate pairs among them.
 */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A fault for each character between `start` and `end` that no letter can carry. */
export function forbiddenCharacters(text: string, start = 0, end = text.length): Fault[] {
  const faults: Fault[] = [];
  const lineEnding = /\r\n|\n|\r/gu;
  let line = 1;
  let lineStart = 0;
  for (const match of text.slice(0, end).matchAll(forbidden)) {
    if (match.index < start) continue;
    for (;;) {
      lineEnding.lastIndex = lineStart;
      const found = lineEnding.exec(text);
      if (!found || found.index >= match.index) break;
      line++;
      lineStart = lineEnding.lastIndex;
    }
    const point = { line, column: match.index - lineStart + 1, offset: match.index };
    faults.push({
      type: 'character-forbidden',
      codePoint: match[0].charCodeAt(0),
      place: {
        start: point,
        end: { ...point, column: point.column + 1, offset: point.offset + 1 },
      },
    });
  }
  return faults;
}

/**
 * The text without what no letter can carry. Vertical tab and form feed, which word processors
 * leave between lines and pages, become a space, so that no words run together.
 */
export function carried(text: string): string {
  return text.replace(/[\u000B\u000C]/gu, ' ').replace(forbidden, '');
}
