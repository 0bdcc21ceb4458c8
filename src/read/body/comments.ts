import type { Comment } from '../../motion/motion.ts';

const openOrCode = /<!--|(?<fence>^[ \t>]*(?:`{3,}|~{3,}))|(?<ticks>`+)|\\./gmu;
const blankLine = /(?:\r\n|\n|\r)[ \t]*(?=[\r\n]|$)/g;
const heading = /(?:\r\n|\n|\r)#{1,6}[ \t]/g;

/** Looks for something ahead, and not again before it is reached. */
class Ahead {
  readonly #text: string;
  readonly #pattern: RegExp;
  #found = -1;

  constructor(text: string, pattern: RegExp) {
    this.#text = text;
    this.#pattern = new RegExp(pattern.source, 'gu');
  }

  /** Where it is from an offset on; infinitely far where it is not. Offsets only grow. */
  from(offset: number): number {
    if (this.#found < offset) {
      this.#pattern.lastIndex = offset;
      this.#found = this.#pattern.exec(this.#text)?.index ?? Number.POSITIVE_INFINITY;
    }
    return this.#found;
  }
}

/**
 * The comments of a body, over blank lines too, but not in code. One that is never closed ends with
 * its paragraph; so does one behind which another begins first, in a later paragraph.
 */
export function commentsOf(text: string, start: number): Comment[] {
  const comments: Comment[] = [];
  if (!text.includes('<!--', start)) return comments;
  openOrCode.lastIndex = start;
  const close = new Ahead(text, /-->/u);
  const blank = new Ahead(text, blankLine);
  const nextHeading = new Ahead(text, heading);
  for (let match = openOrCode.exec(text); match; match = openOrCode.exec(text)) {
    const { fence, ticks } = match.groups ?? {};
    const at = match.index;
    if (fence !== undefined) {
      openOrCode.lastIndex = endOfFence(
        text,
        openOrCode.lastIndex,
        fence.trim().replace(/^[>\s]+/u, ''),
      );
    } else if (ticks !== undefined) {
      openOrCode.lastIndex = endOfCode(text, openOrCode.lastIndex, ticks);
    } else if (match[0] === '<!--') {
      const closing = close.from(at + 2);
      const paragraph = Math.min(blank.from(at), nextHeading.from(at), text.length);
      const next = paragraph < closing ? text.indexOf('<!--', paragraph) : -1;
      const isClosed = closing < text.length && !(next >= 0 && next < closing);
      const end = isClosed ? closing + 3 : paragraph;
      comments.push({ start: at, end, closed: isClosed });
      openOrCode.lastIndex = end;
    }
  }
  return comments;
}

function endOfFence(text: string, from: number, mark: string): number {
  const closing = new RegExp(`^[ \\t>]*${mark.charAt(0)}{${mark.length},}[ \\t]*$`, 'gmu');
  closing.lastIndex = from;
  return closing.test(text) ? closing.lastIndex : text.length;
}

function endOfCode(text: string, from: number, ticks: string): number {
  // A span of code ends in its own paragraph.
  const lineEnd = text.slice(from, from + 2000).search(/[\r\n]/u);
  const line = text.slice(from, lineEnd < 0 ? from + 2000 : from + lineEnd);
  const close = new RegExp(`(?<!\`)${ticks}(?!\`)`, 'u').exec(line);
  return close ? from + close.index + ticks.length : from;
}

const firstFiller = 0xfdd0;

/** A character that no text holds (a noncharacter of Unicode), and this one does not. */
export function fillerFor(text: string): string {
  for (let code = firstFiller; code < firstFiller + 32; code++) {
    const filler = String.fromCharCode(code);
    if (!text.includes(filler)) return filler;
  }
  return String.fromCharCode(firstFiller);
}

/**
 * The text with its comments blotted out, of the same length: with blanks where a line begins and
 * ends with them, and with a filler between words.
 */
export function withoutComments(
  text: string,
  comments: readonly Comment[],
  filler: string,
): string {
  let out = '';
  let at = 0;
  for (const { start, end } of comments) {
    out += text.slice(at, start);
    const length = end - start;
    const isAtEnd = /^[ \t]*(?:[\r\n]|$)/u.test(text.slice(end, end + 200));
    // What stands behind a comment at a line's start is not indented by it.
    out += (isAtEnd ? ' ' : filler).repeat(length);
    at = end;
  }
  return out + text.slice(at);
}
