import type { Edit } from '../text/edit.ts';
import type { Range } from './cursor.ts';

/** What makes text bold or italic. */
export type EmphasisMark = '**' | '*';

/**
 * Sets marks around a selection, or takes them away where all of it has them. Of several lines each
 * gets its own: emphasis ends with its paragraph. Without a selection it is the word at the cursor;
 * where there is none, the cursor goes between the marks.
 *
 * @returns the edits, and what is to be selected once they are made
 */
export function toggleMark(
  text: string,
  selection: Range,
  mark: EmphasisMark,
): { edits: Edit[]; selection: Range } {
  const whole = selection.start === selection.end ? wordAt(text, selection.start) : selection;
  const spans = spansIn(text, whole);
  if (spans.length === 0) {
    const { start, end } = selection;
    const at = start + mark.length;
    return { edits: [{ start, end, text: mark + mark }], selection: { start: at, end: at } };
  }
  const marked = spans.map((span) => marksAround(text, span, mark));
  const edits = marked.every((marks) => marks !== undefined)
    ? marked.flatMap((marks) => marks ?? []).map((range) => ({ ...range, text: '' }))
    : spans
        .filter((_, index) => marked[index] === undefined)
        .flatMap(({ start, end }) => [
          { start, end: start, text: mark },
          { start: end, end, text: mark },
        ]);
  const first = spans[0]?.start ?? whole.start;
  const last = spans.at(-1)?.end ?? whole.end;
  // Of one line what was selected stays so; of several all their marks are in it.
  const [before, behind] =
    spans.length > 1 ? (['before', 'behind'] as const) : (['behind', 'before'] as const);
  return {
    edits,
    selection: { start: moved(first, edits, before), end: moved(last, edits, behind) },
  };
}

const word = /[\p{L}\p{M}\p{N}](?:[*:_’'-]?[\p{L}\p{M}\p{N}])*/gu;

function wordAt(text: string, offset: number): Range {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(start, end < 0 ? text.length : end);
  for (const { 0: found, index } of line.matchAll(word)) {
    const range = { start: start + index, end: start + index + found.length };
    if (range.start <= offset && offset <= range.end) return range;
  }
  return { start: offset, end: offset };
}

/** What of each line of a range can be marked: without blanks at its ends and markers before it. */
function spansIn(text: string, { start, end }: Range): Range[] {
  const spans: Range[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    const isWhole = at === 0 || text[at - 1] === '\n';
    const before = isWhole
      ? /^\s*(?:(?:>|#{1,6}|[-+•–—*]|\(?[\p{L}\d]{1,3}[.)]{1,2})\s+)*/u
      : /^\s*/u;
    const from = before.exec(line)?.[0].length ?? 0;
    const to = line.trimEnd().length;
    if (from < to) spans.push({ start: at + from, end: at + to });
    at += line.length + 1;
  }
  return spans;
}

/** The marks just inside or just outside a span, opening and closing. */
function marksAround(
  text: string,
  { start, end }: Range,
  mark: EmphasisMark,
): [Range, Range] | undefined {
  const { length } = mark;
  const inside: [Range, Range] = [
    { start, end: start + length },
    { start: end - length, end },
  ];
  if (end - start > 2 * length && inside.every((range) => isMark(text, range, mark))) return inside;
  const outside: [Range, Range] = [
    { start: start - length, end: start },
    { start: end, end: end + length },
  ];
  return outside.every((range) => isMark(text, range, mark)) ? outside : undefined;
}

/** Whether a range is this mark: of a run of three stars, one is italic and two are bold. */
function isMark(text: string, { start, end }: Range, mark: EmphasisMark): boolean {
  if (start < 0 || text.slice(start, end) !== mark) return false;
  let first = start;
  let last = end;
  while (text[first - 1] === '*') first -= 1;
  while (text[last] === '*') last += 1;
  const run = last - first;
  return mark === '**' ? run >= 2 : run % 2 === 1;
}

/** Where an offset stands once the edits are made; what is inserted at it lies behind or before. */
function moved(offset: number, edits: readonly Edit[], inserted: 'behind' | 'before'): number {
  let by = 0;
  for (const { start, end, text } of edits) {
    const counts = start < offset || (start === offset && start === end && inserted === 'behind');
    if (counts) by += text.length - (Math.min(end, offset) - start);
  }
  return offset + by;
}
