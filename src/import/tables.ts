import type { Element, ElementContent, Parents, Properties, RootContent } from 'hast';
import type { CellPlace } from '../motion/joined-cells.ts';
import { withoutIdleColumns } from './joined-cells.ts';
import { textOfHtml } from './style.ts';

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
      return textOfHtml(cell).trim() === '' ? [] : simplifyTables(division);
    });
}

function withLines(table: Element): Element {
  const { rows, joined } = parted(elements(table, 'tr'));
  table.properties.dataJoined = JSON.stringify(joined);
  // The dialect's tables have a header; Word's rarely say which row it is.
  if (elements(table, 'th').length === 0) for (const cell of rows[0] ?? []) cell.tagName = 'th';
  for (const cell of rows.flat()) {
    const lines = linesOfCell(cell.children).filter((line) => line.some(hasContent));
    cell.children = lines.flatMap((line, index): ElementContent[] =>
      index === 0
        ? line
        : [{ type: 'element', tagName: 'br', properties: {}, children: [] }, ...line],
    );
  }
  return table;
}

/** Gives each cell one place: those that it took besides are empty cells, and are told. */
function parted(rows: readonly Element[]): { rows: Element[][]; joined: CellPlace[] } {
  const grid: Element[][] = rows.map(() => []);
  const joined: CellPlace[] = [];
  for (const [row, element] of rows.entries()) {
    let column = 0;
    for (const cell of cellsOf(element)) {
      while (grid[row]?.[column]) column += 1;
      const { wide, high } = spansOf(cell, column);
      for (const [down, below] of grid.slice(row, row + high).entries()) {
        for (let right = 0; right < wide; right += 1) {
          if (below[column + right]) continue;
          below[column + right] = down + right > 0 ? emptyCell(cell.tagName) : cell;
          if (down + right > 0) joined.push({ row: row + down, column: column + right });
        }
      }
      cell.properties = withoutSpans(cell.properties);
      column += wide;
    }
  }
  const whole = withoutIdleColumns(
    grid.map((cells) => Array.from(cells, (cell) => cell ?? emptyCell('td'))),
    joined,
  );
  for (const [row, element] of rows.entries()) element.children = whole.rows[row] ?? [];
  return whole;
}

/** A table can't be wider than what a page might hold: nobody waits for a million columns. */
const most = 100;

function spansOf({ properties }: Element, column: number): { wide: number; high: number } {
  const { colSpan = 1, rowSpan = 1 } = properties;
  // Down to the last row, says HTML of 0.
  const high = Number(rowSpan) === 0 ? most : Number(rowSpan);
  return { wide: within(Number(colSpan), most - column), high: within(high, most) };
}

function within(span: number, highest: number): number {
  return span >= 1 ? Math.max(1, Math.min(Math.trunc(span), highest)) : 1;
}

function withoutSpans({ colSpan: _, rowSpan: __, ...others }: Properties): Properties {
  return others;
}

function emptyCell(tagName: string): Element {
  return { type: 'element', tagName, properties: {}, children: [] };
}

function hasContent(node: ElementContent): boolean {
  return (
    textOfHtml(node).trim() !== '' ||
    (node.type === 'element' && /^(?:img|sup)$/u.test(node.tagName))
  );
}

/** The lines that a cell's blocks are. */
function linesOfCell(content: ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const node of content) {
    if (node.type === 'element' && blocks.test(node.tagName)) {
      const own = linesOfCell(node.children);
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
