import type { Place, Point } from './place.ts';

/** Lines of a text: turns offsets into lines and columns. Line ends are LF, CRLF and a lone CR. */
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
