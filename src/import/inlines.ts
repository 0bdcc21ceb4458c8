import type { Nodes, Parents, PhrasingContent, Text } from 'mdast';

declare module 'mdast' {
  interface EmphasisData {
    /** What is no emphasis of Markdown's but an element of the dialect. */
    tag?: 'u' | 'sup' | 'sub';
  }
}

const phrasing = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'strong',
  'emphasis',
  'delete',
  'link',
]);

/**
 * Tidies the text of paragraphs, as a word processor never does: neighbours of one look become
 * one, blanks stand outside of emphasis, single and never at an end; nothing is empty.
 */
export function tidy(node: Nodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) tidy(child);
  if (phrasing.has(node.type)) {
    const parent = node as Parents & { children: PhrasingContent[] };
    parent.children = merged(merged(parent.children).flatMap(blanksOutside));
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      parent.children = trimmed(parent.children);
  }
  // An empty cell stays: it holds the place of one that was joined.
  node.children = node.children.filter(
    (child) => !('children' in child) || child.type === 'tableCell' || child.children.length > 0,
  ) as typeof node.children;
}

type Look = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' }>;

function isLook(node: PhrasingContent): node is Look {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete';
}

function lookOf(node: Look): string {
  return node.type === 'emphasis' ? `emphasis ${node.data?.tag ?? ''}` : node.type;
}

function merged(nodes: PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text') {
      if (last?.type === 'text') last.value = singleBlanks(last.value + node.value);
      else if (node.value !== '') result.push({ type: 'text', value: singleBlanks(node.value) });
    } else if (isLook(node) && last && isLook(last) && lookOf(node) === lookOf(last)) {
      last.children = merged([...last.children, ...node.children]);
    } else result.push(node);
  }
  return result;
}

function singleBlanks(text: string): string {
  return text.replace(/[^\S\u00A0\u202F]+/gu, ' ');
}

/** `<b>Wort </b>` is a bold word and a blank. */
function blanksOutside(node: PhrasingContent): PhrasingContent[] {
  if (!isLook(node) && node.type !== 'link') return [node];
  const outer: PhrasingContent[] = [];
  const behind: PhrasingContent[] = [];
  const children: PhrasingContent[] = [...node.children];
  const edge = (child: PhrasingContent | undefined) =>
    child?.type === 'break' || (child?.type === 'text' && withoutStart(child.value) === '');
  while (children.length > 0 && edge(children[0])) outer.push(...children.splice(0, 1));
  while (children.length > 0 && edge(children.at(-1))) behind.unshift(...children.splice(-1, 1));
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type === 'text' && /^[^\S\u00A0\u202F]/u.test(first.value)) {
    outer.push(blank());
    first.value = withoutStart(first.value);
  }
  if (last?.type === 'text' && /[^\S\u00A0\u202F]$/u.test(last.value)) {
    behind.unshift(blank());
    last.value = withoutEnd(last.value);
  }
  if (children.length === 0) return [...outer, ...behind];
  return [...outer, { ...node, children } as PhrasingContent, ...behind];
}

function blank(): Text {
  return { type: 'text', value: ' ' };
}

/** Without blanks and breaks at the ends, nor blanks beside a break. */
function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'break') {
      if (result.length > 0) result.push(node);
      continue;
    }
    if (node.type !== 'text') {
      result.push(node);
      continue;
    }
    const [previous, next] = [result.at(-1), nodes[index + 1]];
    let { value } = node;
    if (!previous || previous.type === 'break') value = withoutStart(value);
    if (!next || next.type === 'break') value = withoutEnd(value);
    if (value !== '') result.push({ type: 'text', value });
  }
  while (result.at(-1)?.type === 'break') result.pop();
  const last = result.at(-1);
  if (last?.type === 'text') last.value = withoutEnd(last.value);
  return result;
}

/** Blanks that do not break are meant to be there. */
function withoutStart(text: string): string {
  return text.replace(/^[^\S\u00A0\u202F]+/u, '');
}

function withoutEnd(text: string): string {
  const end = /[^\S\u00A0\u202F]+$/u.exec(text);
  return end ? text.slice(0, end.index) : text;
}
