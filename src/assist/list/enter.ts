import type { LineEdit } from './edits.ts';
import { type EditorLines, isEmptyPoint, markerAfter, type PointLine, pointAt } from './point.ts';
import { renumber } from './renumber.ts';

/**
 * What is left to do after Enter has broken a line of a list: mostly the editor itself has put the
 * next marker there (`onEnterRules`), else it is added; behind an empty point the list ends, with a
 * blank line; what follows is renumbered. Every edit lies before what may have been typed
 * meanwhile, or on other lines.
 *
 * @param row the new line
 */
export function afterEnter(lines: EditorLines, row: number): LineEdit[] {
  const left = pointAt(lines, row - 1);
  if (!left) return [];
  const text = lines.line(row);
  const indent = /^[ \t]*/u.exec(text)?.[0] ?? '';
  if (isEmptyPoint(left)) return ended(lines, left, indent);
  const marker = markerAfter(left.typed);
  if (marker === undefined) return [];
  const begun = pointAt(lines, row);
  if (begun && begun.typed !== marker) return [];
  const more = renumber(lines, row, left, marker, markerAfter(marker));
  if (begun) return more;
  const box = left.box === '' ? '' : '[ ] ';
  const added = `${left.indent}${marker}${left.blank}${box}`;
  return [{ row, start: 0, end: indent.length, text: added }, ...more];
}

/** An empty point is no point: neither its marker stays, nor what its line was indented by. */
function ended(lines: EditorLines, point: PointLine, indent: string): LineEdit[] {
  const { row, typed } = point;
  return [
    { row, start: 0, end: lines.line(row).length, text: '' },
    ...(indent === '' ? [] : [{ row: row + 1, start: 0, end: indent.length, text: '' }]),
    ...renumber(lines, row + 1, point, markerAfter(typed), typed),
  ];
}
