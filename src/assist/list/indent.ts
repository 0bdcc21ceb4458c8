import { filledDigits, type MarkerKind, markerParts, withoutZeros } from '../../counting/marker.ts';
import { numeralOf } from '../../counting/numerals.ts';
import { markersAt } from '../../read/body/marker.ts';
import { type LineEdit, remarked } from './edits.ts';
import { contentColumn, type EditorLines, markerAfter, type PointLine, pointAt } from './point.ts';
import { renumber } from './renumber.ts';

/** What points below a point are marked with, where none is there yet to go on from. */
const below: Readonly<Record<MarkerKind, string | undefined>> = {
  section: '(1)',
  upperRoman: '1.',
  upperLetter: '1.',
  paragraph: '1.',
  decimal: 'a)',
  outline: 'a)',
  lowerLetter: '-',
  doubleLetter: '-',
  lowerRoman: '-',
  bullet: undefined,
};

/**
 * What is left to do after the editor has indented the line of a point, or taken it back: it moves
 * to where the point above it has its text (or to where the one that it was below begins), takes
 * the marker that it has there, and its own points along. The points that it left are renumbered,
 * and those that it came to.
 *
 * @param before how many blanks the line had
 */
export function afterIndent(lines: EditorLines, row: number, before: number): LineEdit[] {
  const point = pointAt(lines, row);
  if (!point || point.indent.length === before) return [];
  return point.indent.length > before
    ? lowered(lines, point, before)
    : raised(lines, point, before);
}

function lowered(lines: EditorLines, point: PointLine, before: number): LineEdit[] {
  const above = pointAbove(lines, point.row, before);
  // The first point of a list has nothing to stand below.
  if (!above || above.indent.length < before)
    return moved(lines, point, before, before, point.typed);
  const sibling = lastBelow(lines, above, point.row);
  const column = sibling?.indent.length ?? contentColumn(above);
  const marker = sibling
    ? (markerAfter(sibling.typed) ?? sibling.typed)
    : (below[point.marker.kind] ?? point.typed);
  const old = { ...point, indent: ' '.repeat(before) };
  return [
    ...moved(lines, point, before, column, marker),
    ...renumber(lines, point.row, old, markerAfter(point.typed), point.typed),
  ];
}

function raised(lines: EditorLines, point: PointLine, before: number): LineEdit[] {
  const parent = pointAbove(lines, point.row, before - 1);
  if (!parent) return [];
  const marker = markerAfter(parent.typed) ?? parent.typed;
  const old = { ...point, indent: ' '.repeat(before) };
  return [
    ...moved(lines, point, before, parent.indent.length, marker),
    // Those behind it are below it now, and begin anew.
    ...renumber(lines, point.row, old, markerAfter(point.typed), first(point.typed)),
    ...renumber(lines, point.row, parent, marker, markerAfter(marker)),
  ];
}

/** The first marker of its kind: `1.`, `a)`, `001.` of `010.`. */
function first(typed: string): string {
  const [marker] = markersAt(`${typed} x`);
  if (!marker || marker.kind === 'bullet') return typed;
  const counted = { ...marker, text: typed };
  const { before, after } = markerParts(counted);
  const numeral = numeralOf(1, marker.kind)?.padStart(filledDigits(counted), '0') ?? '';
  return `${withoutZeros(before)}${numeral}${after}`;
}

/** The nearest point above a row that is indented by so much at most, within the list. */
function pointAbove(lines: EditorLines, row: number, most: number): PointLine | undefined {
  for (let above = row - 1; above >= 0; above -= 1) {
    const text = lines.line(above);
    if (/^#{1,6}(?:[ \t]|$)/u.test(text)) return undefined;
    const point = pointAt(lines, above);
    if (point && point.indent.length <= most) return point;
  }
  return undefined;
}

/** The last of the points before a row that stand directly below another one. */
function lastBelow(lines: EditorLines, above: PointLine, end: number): PointLine | undefined {
  let found: PointLine | undefined;
  for (let row = above.row + 1; row < end; row += 1) {
    const point = pointAt(lines, row);
    if (point && (!found || point.indent.length <= found.indent.length)) found = point;
  }
  return found;
}

/** The point at another column, with all that stands below it. */
function moved(
  lines: EditorLines,
  point: PointLine,
  before: number,
  column: number,
  marker: string,
): LineEdit[] {
  const { row, indent, typed } = point;
  const edits: LineEdit[] =
    indent.length === column
      ? remarked(point, marker)
      : [
          {
            row,
            start: 0,
            end: indent.length + typed.length,
            text: `${' '.repeat(column)}${marker}`,
          },
        ];
  const by = column - before;
  for (let next = row + 1; next < lines.count && by !== 0; next += 1) {
    const text = lines.line(next);
    const [blanks = ''] = /^ */u.exec(text) ?? [];
    if (text.trim() === '') continue;
    if (blanks.length <= before) break;
    const kept = Math.max(0, blanks.length + by);
    edits.push({ row: next, start: 0, end: blanks.length, text: ' '.repeat(kept) });
  }
  return edits;
}
