import type { Root } from 'mdast';
import { correctPlaces } from './correct-places.ts';
import { dialect } from './dialect.ts';
import { move } from './move.ts';

/**
 * The tree of the text from `start` on, with places in the whole text.
 *
 * @param start Offset of the beginning of a line.
 */
export function parse(text: string, start = 0): Root {
  const body = text.slice(start);
  const tree = dialect.parse(body);
  correctPlaces(tree, body);
  // The parser takes a byte order mark away without counting it; inside a text it is none.
  const mark = text.charCodeAt(start) === 0xfeff ? 1 : 0;
  move(tree, { lines: lineEndings(text.slice(0, start)), offset: start + mark, columns: mark });
  return tree;
}

/** As CommonMark counts them: LF, CR, and CR LF as one. */
function lineEndings(text: string): number {
  return text.match(/\r\n|\n|\r/gu)?.length ?? 0;
}
