import type { Nodes, RootContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Comment } from '../../motion/motion.ts';
import type { Lines } from '../../text/lines.ts';
import type { Prepared } from './prepare.ts';

/**
 * Takes out of a parsed content what stands in the place of comments, and gives it the lines and
 * columns of what was typed: a comment over lines is one line to the parser. Changes the nodes.
 */
export function withoutFiller(
  content: RootContent[],
  { comments, filler, lines: linesOf }: Prepared,
): RootContent[] {
  const lines = linesOf();
  const runs = new RegExp(`${filler}+`, 'gu');
  for (const top of content) {
    visit(top, (node, index, parent) => {
      if (node.type === 'text' && parent && index !== undefined && node.value.includes(filler)) {
        const parts = withoutRuns(node, runs, comments);
        parent.children.splice(index, 1, ...(parts as never[]));
        for (const part of parts) place(part, lines);
        return index + parts.length;
      }
      clean(node, runs);
      place(node, lines);
      return undefined;
    });
  }
  return content;
}

/** The texts before, between and behind comments. */
function withoutRuns(node: Text, runs: RegExp, comments: readonly Comment[]): Text[] {
  const { start, end } = node.position ?? {};
  const [from = 0, to = 0] = [start?.offset, end?.offset];
  const inside = comments.filter((comment) => comment.start >= from && comment.end <= to);
  return node.value.split(runs).flatMap((value, index) => {
    if (value === '' || !start || !end) return [];
    const before = inside[index - 1]?.end ?? from;
    const behind = inside[index]?.start ?? to;
    const position = { start: { ...start, offset: before }, end: { ...end, offset: behind } };
    return [{ type: 'text' as const, value, position }];
  });
}

function clean(node: Nodes, runs: RegExp): void {
  for (const key of ['value', 'url', 'title', 'alt', 'label', 'identifier', 'meta', 'lang']) {
    const fields = node as unknown as Record<string, unknown>;
    const value = fields[key];
    if (typeof value === 'string') fields[key] = value.replace(runs, '');
  }
}

function place(node: Nodes, lines: Lines): void {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return;
  node.position = lines.place(start.offset, end.offset);
}
