import { conflictMark } from './conflict.ts';
import { isHeadingLine } from './heading-line.ts';
import { blanks } from './marker.ts';

/** A line of running text. */
export interface TextLine {
  /** Offset of its first character that is no indentation and no mark of a quotation. */
  start: number;
  /** Offset of the line ending before it. */
  before: number;
  /** In columns, from the margin or the last mark of a quotation. */
  indent: number;
  /** From `start` to its end, without blanks there. */
  text: string;
}

/** Lines of running text with nothing between them: one paragraph, points and what they hold. */
export interface Group {
  /** In how many quotations. */
  depth: number;
  lines: TextLine[];
}

/** What stands between two headings. */
export interface BodyStretch {
  from: number;
  to: number;
  groups: Group[];
}

const lineEnd = /\r\n|\n|\r/g;
const quotation = /^(?:[ \t]*>)+[ \t]?/u;
const indentation = new RegExp(`^[${blanks}]*`, 'u');
const heading = new RegExp(`^#{1,6}(?=[${blanks}]|$)`, 'u');
const rule = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/u;
const fenceStart = /^(?:(`{3,})[^`]*|(~{3,}).*)$/u;
const footnote = /^\[\^[^\]]{1,80}\]:[ \t]*/u;

/**
 * The running text of a body, in groups, and those in stretches between two headings: about as
 * the parser will cut it, for a look ahead that the parser itself can't take.
 *
 * @param ends takes the line endings that stay such: between rows of a table, in case it is none,
 * and around the marks of a conflict.
 */
export function* bodyStretches(
  text: string,
  start: number,
  ends: number[] = [],
): Generator<BodyStretch> {
  let stretch: Group[] = [];
  let from = start;
  let group: Group | undefined;
  let fence: { mark: string; indent: number } | undefined;
  let isRow = false;
  let isConflict = false;
  let at = start;
  let before = start;
  while (at <= text.length) {
    lineEnd.lastIndex = at;
    const end = lineEnd.exec(text);
    const stop = end?.index ?? text.length;
    const line = text.slice(at, stop);
    const quoted = quotation.exec(line)?.[0] ?? '';
    const depth = quoted === '' ? 0 : quoted.replace(/[^>]/gu, '').length;
    const blank = indentation.exec(line.slice(quoted.length))?.[0] ?? '';
    const content = line.slice(quoted.length + blank.length).trimEnd();
    const indent = columns(blank);

    if (isConflict) ends.push(before);
    isConflict = !fence && conflictMark.test(line);
    if (fence && content !== '' && indent < 2 && fence.indent >= 2) fence = undefined;
    if (fence) {
      if (content.startsWith(fence.mark) && new Set(content).size === 1) fence = undefined;
      group = undefined;
    } else if (isConflict) {
      ends.push(before);
      group = undefined;
    } else if (content.startsWith('|')) {
      if (isRow) ends.push(before);
      group = undefined;
    } else if (content === '' || rule.test(content)) {
      group = undefined;
    } else if (heading.test(content) || (indent + depth === 0 && isHeadingLine(content))) {
      if (stretch.length > 0) yield { from, to: at, groups: stretch };
      stretch = [];
      from = at;
      group = undefined;
    } else {
      const mark = fenceStart.exec(content);
      if (mark) {
        fence = { mark: mark[1] ?? mark[2] ?? '', indent };
        group = undefined;
      } else {
        const note = footnote.exec(content)?.[0] ?? '';
        // A line that leaves a quotation goes on with its paragraph.
        if (!group || group.depth < depth || note !== '') {
          group = { depth, lines: [] };
          stretch.push(group);
        }
        const from = at + quoted.length + blank.length + note.length;
        const columnsOfNote = note === '' ? 0 : 4;
        group.lines.push({
          start: from,
          before,
          indent: indent + columnsOfNote,
          text: content.slice(note.length),
        });
      }
    }
    isRow = !fence && content.startsWith('|');
    if (!end) break;
    before = end.index;
    at = lineEnd.lastIndex;
  }
  if (stretch.length > 0) yield { from, to: text.length, groups: stretch };
}

function columns(blank: string): number {
  let column = 0;
  for (const character of blank) column += character === '\t' ? 4 - (column % 4) : 1;
  return column;
}
