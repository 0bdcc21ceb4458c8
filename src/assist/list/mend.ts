import type { LineEdit } from './edits.ts';
import { afterEnter } from './enter.ts';
import { afterIndent } from './indent.ts';
import type { EditorLines } from './point.ts';

/** A key in a list that has something left to do. */
export interface ListKey {
  /** The line that it began or indented, where that is by now. */
  row: number;
  /** How many blanks the line had, where it was indented; else Enter has begun it. */
  indent?: number;
}

/**
 * What is left to do after some keys, in the order in which they were typed: each finds the list as
 * the ones before it leave it, however late all of this is. One edit a line, at its beginning.
 */
export function mend(lines: EditorLines, keys: readonly ListKey[]): LineEdit[] {
  const mended = new Map<number, string>();
  const now: EditorLines = {
    count: lines.count,
    line: (row) => mended.get(row) ?? lines.line(row),
  };
  for (const { row, indent } of keys) {
    if (indent === undefined) inherit(row);
    const edits = indent === undefined ? afterEnter(now, row) : afterIndent(now, row, indent);
    for (const { row: at, start, end, text } of edits) {
      const line = now.line(at);
      mended.set(at, line.slice(0, start) + text + line.slice(end));
    }
  }

  /** A new line has the indentation of the one before, which would have been another by then. */
  function inherit(row: number): void {
    const given = blanksOf(lines.line(row - 1));
    const due = blanksOf(now.line(row - 1));
    const line = now.line(row);
    if (given !== due && line.startsWith(given)) mended.set(row, due + line.slice(given.length));
  }

  return [...mended].flatMap(([row, text]) => {
    const before = lines.line(row);
    if (before === text) return [];
    const kept = commonEnd(before, text);
    const end = before.length - kept;
    return [{ row, start: 0, end, text: text.slice(0, text.length - kept) }];
  });
}

function blanksOf(line: string): string {
  return /^[ \t]*/u.exec(line)?.[0] ?? '';
}

/** How many characters two texts end in alike. */
function commonEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && one.at(-1 - count) === other.at(-1 - count)) count += 1;
  return count;
}
