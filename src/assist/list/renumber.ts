import { type LineEdit, remarked } from './edits.ts';
import { type EditorLines, isCounted, markerAfter, type PointLine, pointAt } from './point.ts';

/**
 * Counts the points behind a row anew, as long as they are in sequence: a number that is not was
 * meant, and ends it.
 *
 * @param like a point of the list that is counted
 * @param expected how the first of them is marked
 * @param given how it is to be
 */
export function renumber(
  lines: EditorLines,
  row: number,
  like: PointLine,
  expected: string | undefined,
  given: string | undefined,
): LineEdit[] {
  if (!isCounted(like)) return [];
  const edits: LineEdit[] = [];
  let [before, now] = [expected, given];
  for (const point of siblings(lines, row, like)) {
    if (before === undefined || now === undefined || point.typed !== before) break;
    edits.push(...remarked(point, now));
    [before, now] = [markerAfter(before), markerAfter(now)];
  }
  return edits;
}

/** The points behind a row that are of one list with another, as far as it goes. */
function* siblings(
  lines: EditorLines,
  from: number,
  { indent, marker }: PointLine,
): Generator<PointLine> {
  for (let row = from + 1; row < lines.count; row += 1) {
    const text = lines.line(row);
    if (/^#{1,6}(?:[ \t]|$)/u.test(text)) return;
    const point = pointAt(lines, row);
    if (!point || point.indent.length > indent.length) continue;
    if (point.indent.length < indent.length || point.marker.style !== marker.style) return;
    yield point;
  }
}
