import type { Namespaces, XmlElement } from './tree.ts';

/**
 * An XML document in UTF-8. The root declares those of the namespaces whose prefixes occur.
 * Elements and attributes of namespaces that the reader was not told of are left out.
 */
export function writeXml(root: XmlElement, namespaces: Namespaces): Uint8Array {
  const used = new Set<string>();
  const named = new Set<string>();
  const out: string[] = [];
  const stack: (XmlElement | string | { end: string })[] = [root];
  let head = -1;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') {
      out.push(escapeText(next));
      continue;
    }
    if ('end' in next) {
      out.push(`</${next.end}>`);
      continue;
    }
    if (isForeign(next.name)) continue;
    used.add(prefixOf(next.name));
    out.push(`<${next.name}`);
    if (head < 0) head = out.push('') - 1;
    for (const [name, value] of Object.entries(next.attributes)) {
      if (naming.has(name)) for (const prefix of value.split(/\s+/u)) named.add(prefix);
      if (isForeign(name)) continue;
      if (name.includes(':')) used.add(prefixOf(name));
      out.push(` ${name}="${escapeAttribute(value)}"`);
    }
    const { children } = next;
    out.push(children.length > 0 ? '>' : '/>');
    if (children.length === 0) continue;
    stack.push({ end: next.name });
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined) stack.push(child);
    }
  }
  // Prefixes that are named in values have to be declared too.
  for (const prefix of named) used.add(prefix);
  out[head] = Object.entries(namespaces)
    .filter(([prefix]) => used.has(prefix) && prefix !== 'xml')
    .map(([prefix, uri]) => ` xmlns${prefix && ':'}${prefix}="${escapeAttribute(uri)}"`)
    .join('');
  return new TextEncoder().encode(declaration + out.join(''));
}

/** Attributes whose values are prefixes (ECMA-376-3, 10). */
const naming = new Set(['mc:Ignorable', 'Requires']);

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** `{namespace}local`, as the reader names what is in no namespace of ours. */
function isForeign(name: string): boolean {
  return name.startsWith('{');
}

function prefixOf(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? '' : name.slice(0, colon);
}

function escapeText(text: string): string {
  return text.replace(/[&<>\r]/gu, (one) => references[one] ?? one);
}

function escapeAttribute(value: string): string {
  return value.replace(/[&<>"\t\n\r]/gu, (one) => references[one] ?? one);
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
