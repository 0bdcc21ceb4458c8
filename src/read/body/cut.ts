const lineEnd = /\r\n|\n|\r/g;
const heading = /#{1,6}(?=[ \t\r\n]|$)/y;
/** A line that begins with it neither is blank nor belongs to a list or footnote before it. */
const text = /[^\s\uFEFF]/u;

/**
 * Where a text can be cut so that its pieces, parsed by themselves, are what they are in the
 * whole, but for what a fence or HTML block leaves open: before headings, and before other text
 * behind a blank line where a piece has got as long as `size`. The first is `start`.
 *
 * @param isPoint Whether a point begins at an offset: it may go on with a list.
 */
export function cutsOf(
  whole: string,
  start: number,
  size: number,
  isPoint: (offset: number) => boolean,
): number[] {
  const cuts = [start];
  let last = start;
  let line = start;
  lineEnd.lastIndex = start;
  for (let end = lineEnd.exec(whole); end; end = lineEnd.exec(whole)) {
    const isBehindBlank = isBlank(whole, line, end.index);
    line = lineEnd.lastIndex;
    heading.lastIndex = line;
    const length = line - last;
    const isHeading = length >= size / 8 && heading.test(whole);
    if (
      !isHeading &&
      !(length >= size && isBehindBlank && text.test(whole.charAt(line)) && !isPoint(line))
    )
      continue;
    cuts.push(line);
    last = line;
  }
  return cuts;
}

function isBlank(whole: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const character = whole.charAt(at);
    if (character !== ' ' && character !== '\t') return false;
  }
  return true;
}
