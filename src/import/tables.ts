import type { Element, ElementContent, Parents, RootContent } from 'hast';
import { textOf } from './style.ts';

/**
 * Makes tables what the dialect's can hold: paragraphs and lists in a cell become lines of it, a
 * table in a cell as well. One with a single row or column is there for its look: its content
 * stands in the text.
 */
export function simplifyTables<P extends Parents>(parent: P): P {
  const children: RootContent[] = [];
  for (const child of parent.children) {
    if (child.type !== 'element') children.push(child);
    else if (child.tagName !== 'table') children.push(simplifyTables(child));
    else if (isLayout(child)) children.push(...contentOf(child));
    else children.push(withLines(child));
  }
  parent.children = children as typeof parent.children;
  return parent;
}

function isLayout(table: Element): boolean {
  const rows = elements(table, 'tr');
  const widest = Math.max(0, ...rows.map((row) => cellsOf(row).length));
  const headed = elements(table, 'th').length > 0;
  return !headed && (rows.length <= 1 || widest <= 1);
}

function contentOf(table: Element): RootContent[] {
  return elements(table, 'tr')
    .flatMap(cellsOf)
    .flatMap((cell) => {
      const division: Element = {
        type: 'element',
        tagName: 'div',
        properties: {},
        children: cell.children,
      };
      return textOf(cell).trim() === '' ? [] : simplifyTables(division);
    });
}

function withLines(table: Element): Element {
  const rows = elements(table, 'tr').map(cellsOf);
  // The dialect's tables have a header; Word's rarely say which row it is.
  if (elements(table, 'th').length === 0) for (const cell of rows[0] ?? []) cell.tagName = 'th';
  for (const cell of rows.flat()) {
    limitSpans(cell);
    const lines = linesOf(cell.children).filter((line) => line.some(hasContent));
    cell.children = lines.flatMap((line, index): ElementContent[] =>
      index === 0
        ? line
        : [{ type: 'element', tagName: 'br', properties: {}, children: [] }, ...line],
    );
  }
  return table;
}

/** A table can't be wider than what a page might hold: nobody waits for a million columns. */
function limitSpans({ properties }: Element): void {
  for (const name of ['colSpan', 'rowSpan'] as const) {
    const span = Number(properties[name] ?? 1);
    if (!(span >= 1 && span <= 100)) properties[name] = span > 100 ? 100 : 1;
  }
}

function hasContent(node: ElementContent): boolean {
  return (
    textOf(node).trim() !== '' || (node.type === 'element' && /^(?:img|sup)$/u.test(node.tagName))
  );
}

/** The lines that a cell's blocks are. */
function linesOf(content: ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const node of content) {
    if (node.type === 'element' && blocks.test(node.tagName)) {
      const own = linesOf(node.children);
      const marker = node.tagName === 'li' ? String(node.properties.dataMarker || '–') : '';
      if (marker !== '') own[0]?.unshift({ type: 'text', value: `${marker} ` });
      lines.push(...own, []);
    } else if (node.type === 'element' && node.tagName === 'br') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

const blocks =
  /^(?:p|div|li|ul|ol|h[1-6]|table|tbody|thead|tr|td|th|blockquote|pre|center|section)$/u;

function cellsOf(row: Element): Element[] {
  return row.children.filter(
    (child): child is Element =>
      child.type === 'element' && (child.tagName === 'td' || child.tagName === 'th'),
  );
}

/** The elements of a name within a table, not those of tables within its cells. */
function elements(table: Element, tagName: string): Element[] {
  return table.children.flatMap((child): Element[] => {
    if (child.type !== 'element' || child.tagName === 'table') return [];
    return child.tagName === tagName ? [child] : elements(child, tagName);
  });
}
