import type { TextLine } from './lines-of-text.ts';

/** Letters, digits, marks of decomposed letters, and what may stand invisibly inside a word. */
export const inWord = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]/u;

/** Stars and ticks; what is escaped is a letter. */
const run = /\\[!-/:-@[-`{-~]|\*+|`+/gu;

interface Open {
  offset: number;
  /** Between two letters. */
  isInside: boolean;
  /** Where its line begins, and where it stands in it. */
  start: number;
  index: number;
}

/**
 * Finds each `**` between two letters that is one of a pair: `Stadt**rat**`, `**Stadt**rat`. One
 * that is alone in its word is a slip, or a star of `Bürger**innen`.
 */
export function strongInWords(lines: readonly TextLine[], found: number[]): void {
  let open: Open | undefined;
  for (const { text, start } of lines) {
    if (!text.includes('**')) continue;
    const marks = [...text.matchAll(run)].filter(({ 0: mark }) => !mark.startsWith('\\'));
    const last = new Map(marks.map(({ 0: mark, index }) => [mark, index]));
    let code = '';
    for (const { 0: mark, index } of marks) {
      if (mark.startsWith('`')) {
        // One that nothing closes is a letter too.
        if (code !== '') code = code === mark ? '' : code;
        else if ((last.get(mark) ?? 0) > index) code = mark;
        continue;
      }
      if (mark.length !== 2 || code !== '') continue;
      const before = inWord.test(text.charAt(index - 1));
      const after = inWord.test(text.charAt(index + 2));
      const offset = start + index;
      if (before && after) {
        const isSameWord = open?.start === start && !/\s/u.test(text.slice(open.index, index));
        if (open && (!open.isInside || isSameWord)) {
          if (open.isInside) found.push(open.offset);
          found.push(offset);
          open = undefined;
        } else open = { offset, isInside: true, start, index };
      } else if (open && /\S/u.test(text.charAt(index - 1))) {
        if (open.isInside) found.push(open.offset);
        open = undefined;
      } else if (/\S/u.test(text.charAt(index + 2))) {
        open = { offset, isInside: false, start, index };
      }
    }
  }
}
