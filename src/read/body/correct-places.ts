import type { ListItem, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { endAutolink } from './autolink-end.ts';

/** Puts right where the parser's places are known to be off, and where addresses end. */
export function correctPlaces(tree: Root, text: string): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'link' && parent) endAutolink(node, index ?? 0, parent);
    if (node.type === 'listItem') correctTask(node, text);
    if ('children' in node) node.children.forEach(endBeforeNext);
  });
}

/** A point that ends in a fence that is never closed reaches into the marker of the next. */
function endBeforeNext(node: Nodes, index: number, siblings: Nodes[]): void {
  if (node.type !== 'list') return;
  const next = siblings[index + 1]?.position?.start.offset ?? Number.POSITIVE_INFINITY;
  const item = node.children.at(-1);
  const last = item?.children.at(-1)?.position?.end;
  if (!item?.position || !last || (item.position.end.offset ?? 0) <= next) return;
  item.position.end = { ...last };
  if (node.position) node.position.end = { ...last };
}

/**
 * A task's text begins a character behind its box, even where the line ends there: the parser
 * counts the column on, but not the line. What is no text (a picture) has its right place.
 */
function correctTask({ checked, children: [head] }: ListItem, text: string): void {
  if (typeof checked !== 'boolean' || head?.type !== 'paragraph') return;
  for (const node of [head, head.children[0]]) {
    const start = node?.position?.start;
    if (start?.offset === undefined || start.column === 1) continue;
    const before = text.slice(start.offset - 1, start.offset + 1);
    if (!/^[\n\r]/u.test(before) || before === '\r\n') continue;
    start.line++;
    start.column = 1;
  }
}
