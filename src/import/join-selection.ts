import { markersAt } from '../read/body/marker.ts';
import { joinLines } from './join-lines.ts';
import type { LeftOut } from './paper.ts';

/** A stretch of a text, and what it becomes when its lines are joined. */
export interface JoinedStretch {
  start: number;
  end: number;
  text: string;
  leftOut: LeftOut[];
}

/**
 * Joins the lines that are selected, whole lines; where nothing is selected, those of the paragraph
 * around. Points that are typed further in than what stands above them keep their place.
 */
export function joinedIn(text: string, selected: { start: number; end: number }): JoinedStretch {
  const { start, end } =
    selected.start === selected.end
      ? paragraphAt(text, selected.start)
      : wholeLines(text, selected);
  const joined = levelsOf(text.slice(start, end)).map(({ indent, lines }) => {
    const pages = joinLines(lines.join('\n'));
    return { ...pages, text: pages.text.replace(/^(?=.)/gmu, indent) };
  });
  return {
    start,
    end,
    text: joined.map((one) => one.text).join('\n'),
    leftOut: joined.flatMap(({ leftOut }) => leftOut),
  };
}

/** Lines, parted where a point stands further in than the margin, or below one that does. */
function levelsOf(text: string): { indent: string; lines: string[] }[] {
  const levels: { indent: string; lines: string[] }[] = [];
  for (const line of text.split(/\r?\n/u)) {
    const indent = /^[ \t]*/u.exec(line)?.[0] ?? '';
    const last = levels.at(-1);
    const isPoint = markersAt(line.trimStart()).length > 0;
    if (last && !(isPoint && (indent !== '' || last.indent !== ''))) last.lines.push(line);
    else levels.push({ indent, lines: [line] });
  }
  return levels;
}

function wholeLines(text: string, { start, end }: { start: number; end: number }) {
  // A selection that ends at the start of a line does not mean that line.
  const last = text.charAt(end - 1) === '\n' ? end - 1 : end;
  return { start: lineAt(text, start).start, end: lineAt(text, last).end };
}

/** The line that a place is in, without its end. */
function lineAt(text: string, at: number): { start: number; end: number } {
  const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  const behind = text.indexOf('\n', at);
  const end = behind < 0 ? text.length : behind;
  return { start, end: end > start && text.charAt(end - 1) === '\r' ? end - 1 : end };
}

/** From blank line to blank line; nothing where the cursor stands on one. */
function paragraphAt(text: string, at: number): { start: number; end: number } {
  const isBlank = (line: { start: number; end: number }) =>
    text.slice(line.start, line.end).trim() === '';
  let { start, end } = lineAt(text, at);
  if (isBlank({ start, end })) return { start: at, end: at };
  while (start > 0) {
    const above = lineAt(text, start - 1);
    if (isBlank(above)) break;
    start = above.start;
  }
  while (text.includes('\n', end)) {
    const below = lineAt(text, text.indexOf('\n', end) + 1);
    if (isBlank(below)) break;
    end = below.end;
  }
  return { start, end };
}
