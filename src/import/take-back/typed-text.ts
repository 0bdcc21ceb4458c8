import { lineEnd, type Unit } from './units.ts';

/** The motion's text as it is typed, and where in it something goes. */
export class TypedText {
  constructor(
    readonly text: string,
    private readonly units: readonly Unit[],
  ) {}

  behind(unit: Unit): number {
    return lineEnd(this.text, unit.end);
  }

  /** Before the first unit of its section; else at the end of the text. */
  beginning({ zone }: Unit): number {
    const first = this.units.find((unit) => unit.zone === zone);
    return first ? this.linesOf(first).start : this.text.trimEnd().length;
  }

  /** As it is typed behind another. */
  inserted(unit: Unit, above: Unit | undefined, comments = ''): string {
    const indent = ' '.repeat(this.#indentFor(unit, above));
    const isFirst = above === undefined;
    if (unit.kind === 'title') return `\n\n## ${unit.text}`;
    const own =
      unit.kind === 'point'
        ? `${unit.marker || '-'} ${unit.text.replace(/\n */gu, `\n${indent}   `)}`
        : unit.text;
    const line = comments + indent + own;
    const isClose =
      (unit.kind === 'point' && above?.kind === 'point') ||
      (unit.kind === 'row' && above?.kind === 'row' && !unit.isHeader);
    const rule = unit.isHeader
      ? `\n${indent}|${' --- |'.repeat(Math.max(1, unit.text.split(/(?<!\\)\|/u).length - 2))}`
      : '';
    if (isFirst) return `${line}${rule}${unit.kind === 'point' ? '\n' : '\n\n'}`;
    return `${isClose ? '\n' : '\n\n'}${line}${rule}`;
  }

  #indentFor(unit: Unit, above: Unit | undefined): number {
    if (!above || unit.depth === 0) return 0;
    const columnOf = (one: Unit) => one.from - (this.text.lastIndexOf('\n', one.from - 1) + 1);
    const level = unit.kind === 'point' ? unit.depth : unit.depth + 1;
    const at = this.units.indexOf(above);
    if (at < 0) return above.depth >= level ? 3 * (level - 1) : 3 * above.depth;
    for (let index = at; index >= 0; index -= 1) {
      const one = this.units[index];
      if (!one || one.zone !== above.zone) break;
      if (one.kind !== 'point') continue;
      if (one.depth === level) return columnOf(one);
      if (one.depth < level) return columnOf(one) + (one.marker?.length ?? 1) + 1;
    }
    return 0;
  }

  /** Its lines, with the blank ones below a paragraph. */
  linesOf({ from, end, kind }: Unit): { start: number; end: number } {
    const start = this.text.lastIndexOf('\n', from - 1) + 1;
    const after = this.text.indexOf('\n', end);
    const last = after < 0 ? this.text.length : after + 1;
    if (kind === 'point' || kind === 'row') return { start, end: last };
    const blank = /^(?:[ \t]*\r?\n)*/u.exec(this.text.slice(last))?.[0].length ?? 0;
    return { start, end: last + blank };
  }

  commentsAbove(start: number): string {
    return (
      /(?:^|(?<=\n))(?:[ \t]*<!--(?:(?!-->)[\s\S])*-->[ \t]*\r?\n)+$/u.exec(
        this.text.slice(0, start),
      )?.[0] ?? ''
    );
  }
}
