import type { Edit } from '../../text/edit.ts';
import { endOfLine, type TextUnit } from './units.ts';

/** The motion's text as it is typed, and where in it something goes. */
export class TypedText {
  readonly #inText: readonly TextUnit[];

  constructor(
    readonly text: string,
    private readonly units: readonly TextUnit[],
  ) {
    this.#inText = [...units].sort((one, other) => one.from - other.from);
  }

  /** The places where something was put in before what follows, by what it stands behind. */
  readonly #before = new Map<TextUnit, number>();

  /**
   * Lines put in where they go.
   *
   * @param unit what they stand behind; else one of the section that they begin
   * @param around what parts them from what is above and below, which is there already if `isLast`
   * @param gone what is taken out at the same time, if they have been moved
   */
  put(
    lines: string,
    unit: TextUnit,
    isBehind: boolean,
    around: { above: string; below: string; isLast: boolean },
    gone?: Edit,
  ): Edit {
    if (!isBehind) {
      const first = this.units.find(({ zone }) => zone === unit.zone);
      if (!first) return inserted(this.text.trimEnd().length, around.above + lines);
      const { start } = this.linesOf(first);
      return inserted(start - this.commentsAbove(start).length, lines + around.below);
    }
    const place = endOfLine(this.text, unit.end);
    const known = this.#before.get(unit);
    if (known !== undefined) return inserted(known, lines + around.below);
    const next = this.text.indexOf('\n', place) + 1;
    const isNext = gone !== undefined && gone.start === next;
    const rest = isNext ? `\n${this.text.slice(gone.end)}` : this.text.slice(place);
    const [blank] = /^(?:\r?\n[ \t]*(?=\r?\n))+\r?\n/u.exec(rest) ?? [];
    const isWide = around.above === '\n\n';
    if (blank !== undefined && !isNext && isWide && around.below === '\n' && around.isLast) {
      // Behind the blank line that is there.
      this.#before.set(unit, place + blank.length);
      return inserted(place + blank.length, lines + around.below);
    }
    const isMissing = blank === undefined && around.isLast && around.below === '\n\n';
    const isOver = place >= this.text.trimEnd().length;
    return inserted(place, `${around.above}${lines}${isMissing && !isOver ? '\n' : ''}`);
  }

  /** New units as they are typed, one below the other. */
  lines(units: readonly TextUnit[], indentOf: (unit: TextUnit) => number): string {
    return units
      .map((unit, index) => {
        const indent = ' '.repeat(unit.kind === 'title' ? 0 : indentOf(unit));
        const lead = index === 0 ? '' : gap(units[index - 1], unit);
        return lead + indent + typedLine(unit, indent);
      })
      .join('');
  }

  /** A part of the text with changes, set in by so many columns more or less, without blank ends. */
  setIn(start: number, end: number, edits: readonly Edit[], columns: number): string {
    let result = '';
    let at = start;
    for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
      result += this.text.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    const lines = (result + this.text.slice(at, end)).trimEnd().split('\n');
    return lines
      .map((line) => {
        if (columns >= 0) return line.trim() === '' ? line : ' '.repeat(columns) + line;
        return line.replace(new RegExp(`^ {1,${-columns}}`, 'u'), '');
      })
      .join('\n');
  }

  columnOf({ from }: TextUnit): number {
    return from - (this.text.lastIndexOf('\n', from - 1) + 1);
  }

  /** How far in a unit stands behind one that is there: as far as others of its level. */
  indentFor(unit: TextUnit, anchor: TextUnit | undefined): number {
    if (unit.depth === 0) return 0;
    const level = unit.kind === 'point' ? unit.depth : unit.depth + 1;
    for (let index = anchor ? this.units.indexOf(anchor) : -1; index >= 0; index -= 1) {
      const one = this.units[index];
      if (!one || one.zone !== anchor?.zone) break;
      if (one.kind !== 'point') continue;
      if (one.depth === level) return this.columnOf(one);
      if (one.depth < level)
        return this.columnOf(one) + (one.marker?.length ?? 1) + 1 + 3 * (level - one.depth - 1);
    }
    return 3 * (level - 1);
  }

  /** Its lines, with the blank ones below a paragraph. */
  linesOf({ from, end, kind }: TextUnit): { start: number; end: number } {
    const start = this.text.lastIndexOf('\n', from - 1) + 1;
    const after = this.text.indexOf('\n', end);
    const last = after < 0 ? this.text.length : after + 1;
    if (kind === 'point' || kind === 'row') return { start, end: last };
    const blank = /^(?:[ \t]*\r?\n)*/u.exec(this.text.slice(last))?.[0].length ?? 0;
    return { start, end: last + blank };
  }

  /**
   * Where units stand that belong together: comments above are a part of them, and up to where they
   * are taken out, so that no second blank line is left.
   */
  withAllAround(first: TextUnit, last: TextUnit): { start: number; end: number; until: number } {
    const lines = this.linesOf(first);
    const start = lines.start - this.commentsAbove(lines.start).length;
    const { end } = this.linesOf(last);
    const blank = /^(?:[ \t]*\r?\n)*/u.exec(this.text.slice(end))?.[0].length ?? 0;
    const at = (index: number) =>
      this.#inText[this.#inText.indexOf(index < 0 ? first : last) + index];
    const isApart = /(?:^|\n)[ \t]*\r?\n$/u.test(this.text.slice(0, start));
    const [above, below] = [at(-1), at(1)];
    const isClose = above?.zone === below?.zone && gap(above, below) === '\n';
    return { start, end, until: end + (isApart || isClose ? blank : 0) };
  }

  commentsAbove(start: number): string {
    return (
      /(?:^|(?<=\n))(?:[ \t]*<!--(?:(?!-->)[\s\S])*-->[ \t]*\r?\n)+$/u.exec(
        this.text.slice(0, start),
      )?.[0] ?? ''
    );
  }
}

function inserted(place: number, text: string): Edit {
  return { start: place, end: place, text };
}

/** What parts two units: points of a list and rows of a table stand line by line. */
export function gap(above: TextUnit | undefined, below: TextUnit | undefined): string {
  const isClose =
    (above?.kind === 'point' && below?.kind === 'point') ||
    (above?.kind === 'row' && below?.kind === 'row' && !below.isHeader);
  return isClose ? '\n' : '\n\n';
}

function typedLine({ kind, text, marker, isHeader }: TextUnit, indent: string): string {
  if (kind === 'title') return `## ${text}`;
  if (kind === 'point') return `${marker || '-'} ${text.replace(/\n */gu, `\n${indent}   `)}`;
  if (!isHeader) return text;
  const columns = Math.max(1, text.split(/(?<!\\)\|/u).length - 2);
  return `${text}\n${indent}|${' --- |'.repeat(columns)}`;
}
