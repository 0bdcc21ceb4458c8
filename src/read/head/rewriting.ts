import type { Edit } from '../../text/edit.ts';

/** A text with edits applied, and the way back from its offsets to those of the source. */
export class Rewriting {
  readonly text: string;
  /** In order, with where each now stands. */
  readonly #edits: (Edit & { newStart: number; newEnd: number })[] = [];

  /** The edits don't overlap. */
  constructor(source: string, edits: readonly Edit[]) {
    const parts: string[] = [];
    let at = 0;
    let length = 0;
    for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      if (edit.start < at) continue;
      parts.push(source.slice(at, edit.start), edit.text);
      const newStart = length + edit.start - at;
      length = newStart + edit.text.length;
      this.#edits.push({ ...edit, newStart, newEnd: length });
      at = edit.end;
    }
    parts.push(source.slice(at));
    this.text = parts.join('');
  }

  /** What stands at an offset of the new text stood here in the source. */
  toSource(offset: number): number {
    let low = 0;
    let high = this.#edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#edits[middle]?.newStart ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const edit = this.#edits[low - 1];
    if (!edit) return offset;
    if (offset >= edit.newEnd) return edit.end + offset - edit.newEnd;
    return Math.min(edit.start + offset - edit.newStart, edit.end);
  }
}
