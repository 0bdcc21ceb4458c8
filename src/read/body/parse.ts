import type { Root, RootContent } from 'mdast';
import { correctPlaces } from './correct-places.ts';
import { parseMarkdown } from './dialect.ts';
import type { Labels } from './labels.ts';
import { moved } from './move.ts';

/**
 * The tree of the text from `start` on, with places in the whole text.
 *
 * @param start Offset of the beginning of a line.
 * @param known Labels that are defined elsewhere.
 */
export function parse(text: string, start = 0, known?: Labels): Root {
  const body = text.slice(start);
  const tree = parseMarkdown(body, known);
  correctPlaces(tree, body);
  // The parser takes a byte order mark away without counting it; inside a text it is none.
  const mark = body.startsWith('\uFEFF') ? 1 : 0;
  const by = { lines: lineEndings(text.slice(0, start)), offset: start + mark, columns: mark };
  const children = tree.children.map((node) => moved(node, by));
  return rootOf(children, text, start);
}

/** The tree of a text from `start` to its end. */
export function rootOf(children: RootContent[], text: string, start: number): Root {
  const startLine = 1 + lineEndings(text.slice(0, start));
  const lastEnd = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  const end = {
    line: startLine + lineEndings(text.slice(start)),
    column: text.length - lastEnd,
    offset: text.length,
  };
  return {
    type: 'root',
    children,
    position: { start: { line: startLine, column: 1, offset: start }, end },
  };
}

/** How many there are as CommonMark counts them: LF, CR, and CR LF as one. */
export function lineEndings(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) count++;
  }
  return count;
}
