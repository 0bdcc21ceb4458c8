import { sectionNamed } from '../motion/sections.ts';
import type { CopiedLine } from './copied-lines.ts';
import { closingLine, salutationLine } from './letter/greeting.ts';

/** So many lines a letter may have above its salutation, and below its closing. */
const longestHead = 30;
const longestEnd = 14;

/**
 * The lines of a letter's head, with its salutation, and those from its closing on: in a motion that
 * has text already, they are the letter's to write. What does not look like a head or an end is left.
 *
 * @param from the first line of the letter
 * @param to the line behind its last
 */
export function letterFrame(
  lines: readonly CopiedLine[],
  { from, to }: { from: number; to: number },
): number[] {
  const range = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  const dear = range.find((at) => isSalutation(lines[at]));
  const end = range.findLast((at) => at > (dear ?? -1) && isClosing(lines[at]));
  const frame: number[] = [];
  if (dear !== undefined) {
    const head = range.filter((at) => at < dear);
    if (isHead(head.flatMap((at) => lines[at] ?? []))) frame.push(...head);
    frame.push(dear);
  }
  if (end !== undefined) {
    let last = end + 1;
    while (last < to && last - end < longestEnd && isOfEnd(lines[last])) last += 1;
    for (let at = end; at < last; at += 1) frame.push(at);
  }
  return frame;
}

function isSalutation(line: CopiedLine | undefined): boolean {
  if (!line || (line.block !== undefined && line.block !== 'heading')) return false;
  const { text } = line;
  if (text.length > 120 || !salutationLine.test(text) || closingLine.test(text)) return false;
  return /[,!]$/u.test(text) || (!/[.:;?]$/u.test(text) && text.split(/\s+/u).length <= 6);
}

/** As mails end, with or without the name behind it. */
const shortClosing =
  /^(?:[LVB]G|MfG|Gru(?:ß|ss)|Gr(?:ü|ue)(?:ß|ss)e)(?:[,!]?(?:\s\p{Lu}[\p{L}-]*){0,2})$/u;

function isClosing(line: CopiedLine | undefined): boolean {
  return (
    line?.block === undefined &&
    (line?.text.length ?? 0) <= 80 &&
    (closingLine.test(line?.text ?? '') || shortClosing.test(line?.text ?? ''))
  );
}

/** Names, addresses, a title: no sentences, and nothing that is counted. */
function isHead(lines: readonly CopiedLine[]): boolean {
  return (
    lines.filter(({ text }) => text !== '').length <= longestHead &&
    lines.every(({ text, block }) => block !== 'point' && text.length <= 160)
  );
}

/** Names, offices, who gets a copy: up to the next section. */
function isOfEnd(line: CopiedLine | undefined): boolean {
  if (!line || line.block !== undefined || line.text.length > 100) return false;
  return sectionNamed(line.text) === undefined && !/\p{Ll}{3,}.*\s.*[.;]$/u.test(line.text);
}
