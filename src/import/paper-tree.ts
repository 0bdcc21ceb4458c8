import type { BlockContent, ListItem, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import type { CellPlace } from '../motion/joined-cells.ts';
import { markersAt } from '../read/body/marker.ts';
import { indent as measures } from '../write/measures.ts';
import { withoutIdleColumns } from './joined-cells.ts';
import type { PaperBlock, PaperCell, PaperParagraph, PaperTable } from './paper.ts';

export interface TreeSetting {
  /** What a heading's depth becomes; a paragraph where it gives none. */
  depth?: ((paragraph: PaperParagraph) => number | undefined) | undefined;
  /** Whether bold is but how the whole part is set. */
  boldIsLook?: boolean;
  /** Whether the program that wrote the file says of all text that it stands at the left. */
  leftIsUsual?: boolean;
  /** Left edge of the part, in mm. */
  edge?: number;
}

/** What is open while blocks are read: points, and quotations around or in them. */
type Open =
  | { type: 'point'; level: number; edge: number; node: ListItem }
  | { type: 'quotation'; depth: number; edge: number; node: { children: RootContent[] } };

/** Levels closer together than this are one, in mm. */
const tolerance = 1.2;

/** Blocks as a tree of the dialect: points hold what stands below them, as far in as their text. */
export function treeOfBlocks(
  blocks: readonly PaperBlock[],
  { depth, boldIsLook = false, leftIsUsual = false, edge = 0 }: TreeSetting = {},
): RootContent[] {
  const root: RootContent[] = [];
  let open: Open[] = [];
  const here = (): RootContent[] => (open.at(-1)?.node.children as RootContent[]) ?? root;
  const quotesOpen = () => open.filter(({ type }) => type === 'quotation').length;

  const enter = (quotes: number, left: number) => {
    while (quotesOpen() > quotes) open = open.slice(0, -1);
    const outer = left - (quotes - quotesOpen()) * measures.quotation;
    if (quotes > quotesOpen()) closePoints(outer);
    while (quotesOpen() < quotes) {
      const node = { type: 'blockquote', children: [] } as RootContent & {
        children: RootContent[];
      };
      here().push(node);
      open.push({ type: 'quotation', depth: quotesOpen() + 1, edge: left, node });
    }
  };
  /** Closes the points whose text stands further in than `left`. */
  const closePoints = (left: number) => {
    for (let last = open.at(-1); last?.type === 'point'; last = open.at(-1)) {
      if (last.edge <= left + tolerance) return;
      open.pop();
    }
  };

  for (const block of blocks) {
    const left = block.indent - edge;
    if (block.type === 'table') {
      while (quotesOpen() > 0 && left < (open.at(-1)?.edge ?? 0) - tolerance) open.pop();
      closePoints(left);
      const table = tableOf(block, boldIsLook);
      if (leftIsUsual)
        table.align = (table.align ?? []).map((one) => (one === 'left' ? null : one));
      here().push(table);
      continue;
    }
    const quotes = quotesIn(block);
    enter(quotes, left);
    const inlines = boldIsLook ? withoutBold(block.inlines) : block.inlines;
    if (block.marker !== undefined) {
      const level = block.level ?? 0;
      for (
        let last = open.at(-1);
        last?.type === 'point' && last.level >= level;
        last = open.at(-1)
      )
        open.pop();
      const node: ListItem = {
        type: 'listItem',
        data: { printedMarker: block.marker, level: 1 },
        children: pointContent(block, inlines),
      };
      here().push(node);
      open.push({ type: 'point', level, edge: Math.max(left, 1), node });
      continue;
    }
    closePoints(block.style === 'list continue' || quotes > 0 || left > 0 ? left : -1);
    const level = depth?.(block);
    if (level !== undefined) {
      while (open.at(-1)?.type === 'point' && left <= tolerance) open.pop();
      here().push({
        type: 'heading',
        depth: Math.min(6, Math.max(2, level)) as 2,
        children: boldIsLook ? inlines : withoutBold(inlines),
      });
    } else if (block.isRule) here().push({ type: 'thematicBreak' });
    else if (block.style === 'code') here().push({ type: 'code', value: block.raw });
    else here().push({ type: 'paragraph', children: inlines });
  }
  return root;
}

/** A box to tick is typed in brackets. */
function pointContent(block: PaperParagraph, inlines: PhrasingContent[]): BlockContent[] {
  const [first, ...rest] = inlines;
  if (first?.type !== 'text')
    return inlines.length > 0 ? [{ type: 'paragraph', children: inlines }] : [];
  const led = (lead: string, length: number): BlockContent[] => {
    const value = first.value.slice(length).trimStart();
    const typed = value === '' ? [] : [{ type: 'text', value } as const];
    return [{ type: 'paragraph', children: [{ type: 'html', value: lead }, ...typed, ...rest] }];
  };
  const box = /^[☐☑☒]\s/u.exec(first.value)?.[0];
  const isBox = block.marker === '' || block.beforeTab === box?.trim();
  if (box && isBox) return led(box.startsWith('☐') ? '[ ] ' : '[x] ', box.length);
  // A point on the line of the one that it is in: `4. a)`.
  const { beforeTab = '' } = block;
  const isPoint = beforeTab !== '' && markersAt(`${beforeTab} Text`).length > 0;
  if (isPoint && first.value.startsWith(beforeTab)) return led(`${beforeTab} `, beforeTab.length);
  return [{ type: 'paragraph', children: inlines }];
}

/** How many quotations a paragraph stands in: each is set in from both sides. */
function quotesIn({ style, right }: PaperParagraph): number {
  const isQuotation = /(?:^|\s)(?:quote|quotations?|zitat)$/u.test(style);
  const both = Math.round(right / measures.quotation);
  return isQuotation
    ? Math.max(1, both)
    : style === 'list paragraph' || style === 'list continue' || style === 'code'
      ? both
      : 0;
}

function tableOf(table: PaperTable, boldIsLook: boolean): Table {
  const { rows: cells, joined } = withoutIdleColumns(table.rows, joinedIn(table));
  const width = Math.max(1, ...cells.map((row) => row.length));
  const rows = cells.map((row, index): TableRow => {
    const plain = boldIsLook || (index === 0 && table.headed !== false);
    return {
      type: 'tableRow',
      children: Array.from({ length: width }, (_, column) => ({
        type: 'tableCell',
        children: cellContent(row[column], plain),
      })),
    };
  });
  const empty: TableRow = {
    type: 'tableRow',
    children: Array.from({ length: width }, () => ({ type: 'tableCell', children: [] })),
  };
  const header = table.headed === false ? 1 : 0;
  return {
    type: 'table',
    data: { joined: joined.map(({ row, column }) => ({ row: row + header, column })) },
    align: Array.from({ length: width }, (_, column) => alignOf(cells, column) ?? null),
    children: table.headed === false ? [empty, ...rows] : rows,
  };
}

/** The cells that go on with the one above or before them. */
function joinedIn({ rows }: PaperTable): CellPlace[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell.joined ? [{ row, column }] : [])),
  );
}

function alignOf(
  rows: readonly PaperCell[][],
  column: number,
): 'left' | 'center' | 'right' | undefined {
  const [first, ...rest] = rows.map((row) => {
    const block = row[column]?.blocks[0];
    return block?.type === 'paragraph' ? block.align : undefined;
  });
  // The header may be centred above numbers at the right.
  const inBody = rest.find((align) => align !== undefined);
  return rest.length > 0 && rest.every((align) => align === inBody || align === undefined)
    ? (inBody ?? (rest.length > 0 && first === 'center' ? undefined : first))
    : first;
}

/** Paragraphs and points in a cell are lines of it. */
function cellContent(cell: PaperCell | undefined, plain: boolean): PhrasingContent[] {
  const lines = (cell?.blocks ?? []).flatMap((block): PhrasingContent[][] => {
    if (block.type === 'table')
      return block.rows.map((row) =>
        row.flatMap((inner, index): PhrasingContent[] => [
          ...(index > 0 ? [{ type: 'text', value: ' ' } as const] : []),
          ...cellContent(inner, plain),
        ]),
      );
    const inlines = plain ? withoutBold(block.inlines) : block.inlines;
    const marker = block.marker === undefined ? '' : `${block.marker || '–'} `;
    return [marker === '' ? inlines : [{ type: 'text', value: marker }, ...inlines]];
  });
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, index): PhrasingContent[] =>
      index === 0 ? line : [{ type: 'break' }, ...line],
    );
}

export function withoutBold(inlines: readonly PhrasingContent[]): PhrasingContent[] {
  const plain = inlines.flatMap((node): PhrasingContent[] => {
    // What is bold within it stays so.
    if (node.type === 'strong') return node.children;
    if (node.type === 'emphasis' || node.type === 'delete' || node.type === 'link')
      return [{ ...node, children: withoutBold(node.children) as never }];
    return [node];
  });
  // What bold kept apart is one text now.
  const joined: PhrasingContent[] = [];
  for (const node of plain) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
}
