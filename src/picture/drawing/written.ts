import type { Element } from './tree.ts';

/** A tree as a file. Older programs know addresses in the namespace of XLink only. */
export function writtenDrawing(root: Element): string {
  const parts: string[] = [];
  write(root, parts, [
    ['xmlns', 'http://www.w3.org/2000/svg'],
    ['xmlns:xlink', 'http://www.w3.org/1999/xlink'],
  ]);
  return parts.join('');
}

function write(element: Element, parts: string[], more: [string, string][] = []): void {
  const { name, attributes, children } = element;
  parts.push('<', name);
  for (const [attribute, value] of [...more, ...attributes])
    parts.push(' ', attribute === 'href' ? 'xlink:href' : attribute, '="', escaped(value), '"');
  if (children.length === 0) {
    parts.push('/>');
    return;
  }
  parts.push('>');
  for (const child of children)
    if (typeof child === 'string') parts.push(escaped(child));
    else write(child, parts);
  parts.push('</', name, '>');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"\n\r\t]/gu, (sign) => entities[sign] ?? sign);
}
