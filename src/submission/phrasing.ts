import type { PhrasingContent } from 'mdast';

/** The text of a paragraph's content, a line end for a hard break; as typed, not normalized. */
export function textOfPhrasing(content: readonly PhrasingContent[]): string {
  return content.map(textOfPart).join('');
}

function textOfPart(node: PhrasingContent): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  return 'children' in node ? textOfPhrasing(node.children) : '';
}

/** Cuts a paragraph's content in two, `length` characters of its text behind the start. */
export function cutPhrasing(
  content: readonly PhrasingContent[],
  length: number,
): [PhrasingContent[], PhrasingContent[]] {
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  let left = length;
  for (const node of content) {
    const size = textOfPart(node).length;
    if (left >= size && after.length === 0) {
      before.push(node);
    } else if (left <= 0) {
      after.push(node);
    } else if (node.type === 'text') {
      before.push({ ...node, value: node.value.slice(0, left) });
      after.push({ ...node, value: node.value.slice(left) });
    } else if ('children' in node) {
      const [first, rest] = cutPhrasing(node.children as PhrasingContent[], left);
      before.push({ ...node, children: first } as PhrasingContent);
      after.push({ ...node, children: rest } as PhrasingContent);
    } else {
      before.push(node);
    }
    left -= size;
  }
  return [before, after];
}

/** Content without bold type around it. */
export function withoutStrong(content: readonly PhrasingContent[]): PhrasingContent[] {
  return content.flatMap((node) =>
    node.type === 'strong' ? withoutStrong(node.children) : [node],
  );
}

/** Where a character of the content's text stands in the source. */
export function sourceOffset(content: readonly PhrasingContent[], index: number): number {
  let left = index;
  let end = 0;
  for (const node of content) {
    const size = textOfPart(node).length;
    if (left <= size && 'children' in node)
      return sourceOffset(node.children as PhrasingContent[], left);
    const start = node.position?.start.offset ?? 0;
    end = node.position?.end.offset ?? start;
    if (left <= size) return Math.min(start + left, end);
    left -= size;
  }
  return end;
}
