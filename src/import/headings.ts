import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOfNode } from 'mdast-util-to-string';
import { sectionNamed } from '../motion/sections.ts';

/**
 * Makes headings what a drafter would type: known sections are `##`, whether they were a heading,
 * a bold line or one in capitals; the file's highest level is `##` too. A short bold line that is
 * none of these, with text below it, is a subheading. A heading's look is not typed.
 */
export function findHeadings(root: Root): void {
  const depths = root.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  const highest = Math.min(...depths);
  root.children = root.children.map((node, index) => {
    if (node.type === 'heading') {
      const children = plain(node.children);
      const depth = isSection(children) ? 2 : depthOf(node.depth - highest + 2);
      return { ...node, depth, children: isSection(children) ? withoutColon(children) : children };
    }
    if (node.type !== 'paragraph') return node;
    return headingOf(node, root.children[index + 1]) ?? node;
  });
}

/** Puts all headings below that of the section which they are quoted in. */
export function sinkHeadings(root: Root): void {
  const depths = root.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  const highest = Math.min(...depths);
  root.children = root.children.map((node) =>
    node.type === 'heading' ? { ...node, depth: depthOf(node.depth - highest + 3) } : node,
  );
}

function depthOf(depth: number): Heading['depth'] {
  return Math.min(Math.max(depth, 2), 6) as Heading['depth'];
}

function headingOf(paragraph: Paragraph, next: RootContent | undefined): Heading | undefined {
  const text = textOfNode(paragraph).trim();
  const bold = isBold(paragraph);
  const children = plain(paragraph.children);
  if (isSection(children) && (bold || /:$/u.test(text) || text === text.toUpperCase()))
    return { type: 'heading', depth: 2, children: withoutColon(children) };
  const isLine = text.length <= 80 && !/[.;,!?]$/u.test(text) && isOneLine(paragraph);
  const hasText = next !== undefined && next.type !== 'heading' && !isBold(next);
  return bold && isLine && hasText ? { type: 'heading', depth: 3, children } : undefined;
}

function isSection(children: PhrasingContent[]): boolean {
  const heading: Heading = { type: 'heading', depth: 2, children };
  return sectionNamed(textOfNode(heading)) !== undefined;
}

function isBold(node: RootContent): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.every((child) => child.type === 'strong' || isUnderlined(child)) &&
    node.children.some((child) => child.type === 'strong' || textOfNode(child).length > 0)
  );
}

/** Before there was bold, headings were underlined. */
function isUnderlined(node: PhrasingContent): boolean {
  return node.type === 'emphasis' && node.data?.tag === 'u';
}

function isOneLine({ children }: Paragraph): boolean {
  return !children.some(
    (child) =>
      child.type === 'break' ||
      child.type === 'image' ||
      ('children' in child && child.children.some(({ type }) => type === 'break')),
  );
}

/** Without what is only a heading's look. */
function plain(children: PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => {
    if (child.type === 'break') return [{ type: 'text', value: ' ' }];
    if (
      child.type === 'strong' ||
      (child.type === 'emphasis' && child.data?.tag !== 'sup' && child.data?.tag !== 'sub')
    )
      return plain(child.children);
    return [child];
  });
}

function withoutColon(children: PhrasingContent[]): PhrasingContent[] {
  const last = children.at(-1);
  if (last?.type !== 'text') return children;
  return [...children.slice(0, -1), { type: 'text', value: last.value.replace(/\s*:\s*$/u, '') }];
}
