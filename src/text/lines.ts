import type { Place, Point } from './place.ts';

/** One line of a text, in offsets. */
export interface Line {
  start: number;
  /** Without the line end. */
  end: number;
  /** Where the next line begins. */
  next: number;
  /** Without the line end. */
  text: string;
}

/** The lines from an offset on. Line ends are LF, CRLF and a lone CR. */
export function* linesFrom(text: string, offset: number): Generator<Line, undefined> {
  const lineEnd = /\r\n?|\n/g;
  for (let start = offset; start < text.length; ) {
    lineEnd.lastIndex = start;
    const found = lineEnd.exec(text);
    const end = found?.index ?? text.length;
    const next = found ? lineEnd.lastIndex : text.length;
    yield { start, end, next, text: text.slice(start, end) };
    start = next;
  }
}

/** The index of a text's lines: turns offsets into lines and columns. */
export class Lines {
  readonly #length: number;
  /** Offsets at which lines begin. */
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#length = text.length;
    for (const end of text.matchAll(/\r\n?|\n/g)) this.#starts.push(end.index + end[0].length);
  }

  /** Offsets outside the text count as its ends. */
  point(offset: number): Point {
    const inside = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - (this.#starts[low] ?? 0) + 1, offset: inside };
  }

  place(start: number, end: number): Place {
    return { start: this.point(start), end: this.point(Math.max(start, end)) };
  }
}

/** Where the line that holds an offset begins. */
export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** Behind the line end of the line that holds `offset`, or the end of the text. */
export function lineAfter(text: string, offset: number): number {
  const found = /\r\n?|\n/gu;
  found.lastIndex = offset;
  const match = found.exec(text);
  return match ? match.index + match[0].length : text.length;
}

/** The line end that a text is written with. */
export function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
