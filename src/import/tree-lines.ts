import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOfNode } from 'mdast-util-to-string';
import type { CopiedLine } from './copied-lines.ts';

/** A line of a page, and what it is made of. */
export interface TreeLine extends CopiedLine {
  node: RootContent;
  /** The content of the line, of one that is a paragraph's. */
  inlines?: PhrasingContent[];
}

/** The lines of a page: those of paragraphs one by one, everything else as one. */
export function linesOfTree({ children }: Root): TreeLine[] {
  return children.flatMap((node): TreeLine[] => {
    if (node.type !== 'paragraph')
      return [{ node, depth: 0, text: lineText(node), block: blockOf(node) }];
    return splitAtBreaks(node.children).map((inlines, index) => ({
      node,
      inlines,
      depth: 0,
      text: lineText({ type: 'paragraph', children: inlines }),
      isApart: index === 0 && node.data?.isApart === true,
      goesOn: index > 0,
    }));
  });
}

/** A page of these lines; those of one paragraph are one again. */
export function treeOfLines(lines: readonly TreeLine[]): RootContent[] {
  const nodes: RootContent[] = [];
  let last: { from: RootContent; paragraph: Paragraph } | undefined;
  for (const { node, inlines, goesOn } of lines) {
    if (node.type !== 'paragraph' || !inlines) {
      nodes.push(node);
      last = undefined;
    } else if (goesOn && last?.from === node) {
      last.paragraph.children.push({ type: 'break' }, ...inlines);
    } else {
      const paragraph = { ...node, children: [...inlines] };
      nodes.push(paragraph);
      last = { from: node, paragraph };
    }
  }
  return nodes;
}

/** Inlines in lines, parted at their breaks. */
export function splitAtBreaks(inlines: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of inlines) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

function lineText(node: RootContent): string {
  return textOfNode(node, { includeImageAlt: false }).replace(/\s+/gu, ' ').trim();
}

function blockOf({ type }: RootContent): NonNullable<CopiedLine['block']> {
  if (type === 'heading') return 'heading';
  return type === 'listItem' ? 'point' : 'other';
}
