import type { Element, Nodes } from 'hast';

/** What an element's own `style` says of a property, in lower case; empty where it says nothing. */
export function styleOf(node: Nodes, property: string): string {
  if (node.type !== 'element') return '';
  const { style } = node.properties;
  if (typeof style !== 'string') return '';
  // Word breaks its declarations over lines.
  for (const declaration of style.replace(/\s+/gu, ' ').split(';')) {
    const [name = '', ...value] = declaration.split(':');
    if (name.trim().toLowerCase() === property) return value.join(':').trim().toLowerCase();
  }
  return '';
}

/** A length of a style in points; 0 where there is none. */
export function lengthInPoints(node: Nodes, property: string): number {
  const [, size = '0', unit = ''] =
    /^(-?[\d.]+)(pt|px|cm|mm|in)/u.exec(styleOf(node, property)) ?? [];
  return Number(size) * (pointsPer[unit] ?? 0);
}

const pointsPer: Readonly<Record<string, number>> = {
  pt: 1,
  px: 0.75,
  cm: 72 / 2.54,
  mm: 7.2 / 2.54,
  in: 72,
};

/** Whether an element has a class that begins with `prefix`. */
export function hasClass({ properties }: Element, prefix: string): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.some((name) => String(name).startsWith(prefix));
}

/** All text in a node, in order. */
export function textOfHtml(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOfHtml).join('') : '';
}

/** The first element of a tree for which `holds`, itself included. */
export function findElement(
  node: Nodes,
  holds: (element: Element) => boolean,
): Element | undefined {
  if (node.type === 'element' && holds(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = findElement(child, holds);
    if (found) return found;
  }
  return undefined;
}
