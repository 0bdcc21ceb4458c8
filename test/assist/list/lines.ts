import type { LineEdit } from '../../../src/assist/list/edits.ts';
import type { EditorLines } from '../../../src/assist/list/point.ts';

/** As an editor has them: it throws where there is no such line. */
export function linesOf(text: string): EditorLines {
  const lines = text.split('\n');
  const line = (row: number) => {
    const found = lines[row];
    if (found === undefined) throw new RangeError(`There is no line ${row}.`);
    return found;
  };
  return { count: lines.length, line };
}

/** The text after the edits; they must not overlap. */
export function edited(text: string, edits: readonly LineEdit[]): string {
  const lines = text.split('\n');
  const sorted = edits.toSorted((one, other) => other.row - one.row || other.start - one.start);
  for (const [index, { row, start, end, text: put }] of sorted.entries()) {
    const line = lines[row] ?? '';
    const next = sorted[index - 1];
    if (next && next.row === row && end > next.start) throw new Error(`Two edits of row ${row}.`);
    lines[row] = line.slice(0, start) + put + line.slice(end);
  }
  return lines.join('\n');
}
