import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { CellPlace } from '../motion/joined-cells.ts';
import { markersAt } from '../read/body/marker.ts';
import { indent } from '../write/measures.ts';
import type { Paper, PaperBlock, PaperCell, PaperParagraph } from './paper.ts';
import { plainOf } from './paper-text.ts';
import { markerOf } from './points.ts';
import { splitAtBreaks } from './tree-lines.ts';

interface Setting {
  /** Whether a blank paragraph stood above it. */
  isApart?: boolean;
  align?: 'right' | 'center';
}

declare module 'mdast' {
  interface ParagraphData extends Setting {}
  interface HeadingData extends Setting {}
}

/** A page of the clipboard as a document, to be read as a letter. */
export function paperOfTree(
  root: Root,
  notes: ReadonlyMap<string, Root> = new Map(),
  pictures: ReadonlyMap<string, Uint8Array> = new Map(),
): Paper {
  return {
    blocks: blocksOf(root.children),
    running: { header: [], others: [] },
    notes: new Map(Array.from(notes, ([label, note]) => [label, blocksOf(note.children)])),
    properties: { own: false },
    pictures,
    leftOut: [],
    comments: [],
    changes: 0,
    layout: {},
  };
}

function lookOf({ data }: Paragraph): Pick<PaperParagraph, 'align' | 'isApart'> {
  return { ...(data?.align && { align: data.align }), ...(data?.isApart && { isApart: true }) };
}

/** Where something stands: in how many points and quotations. */
interface Within {
  points: number;
  quotations: number;
}

function blocksOf(
  nodes: readonly RootContent[],
  within: Within = { points: 0, quotations: 0 },
): PaperBlock[] {
  return nodes.flatMap((node): PaperBlock[] => {
    switch (node.type) {
      case 'paragraph':
        return [{ ...paragraphOf(node.children, within), ...lookOf(node) }];
      case 'heading':
        return [{ ...paragraphOf(node.children, within), heading: node.depth }];
      case 'listItem':
        return pointOf(node, within);
      case 'table':
        return [
          {
            type: 'table',
            style: '',
            indent: edgeOf(within),
            rows: node.children.map(({ children }, row) =>
              children.map((cell, column): PaperCell => {
                const isJoined = (one: CellPlace) => one.row === row && one.column === column;
                const joined = node.data?.joined?.some(isJoined) ?? false;
                return { blocks: paragraphsOfCell(cell.children), ...(joined && { joined }) };
              }),
            ),
          },
        ];
      case 'thematicBreak':
        return [{ ...paragraphOf([], within), isRule: true }];
      case 'blockquote':
        return blocksOf(node.children, { ...within, quotations: within.quotations + 1 });
      case 'code':
        return [paragraphOf([{ type: 'text', value: node.value }], within)];
      case 'list':
        return blocksOf(node.children, within);
      case 'html':
      case 'definition':
      case 'yaml':
      case 'footnoteDefinition':
        return [];
      default:
        return node.type === 'tableRow' || node.type === 'tableCell'
          ? []
          : [paragraphOf([node], within)];
    }
  });
}

function pointOf(node: Extract<RootContent, { type: 'listItem' }>, within: Within): PaperBlock[] {
  const level = Math.max(within.points, (node.data?.level ?? 1) - 1);
  const inside = { ...within, points: level + 1 };
  const [first, ...rest] = node.children;
  const own = first?.type === 'paragraph' ? first.children : [];
  const marker = markerOf(node);
  const goesOn = blocksOf(first?.type === 'paragraph' ? rest : node.children, inside).map(
    (block) =>
      block.type === 'paragraph' && block.style === '' && block.marker === undefined
        ? { ...block, style: 'list continue' }
        : block,
  );
  // A marker that the dialect does not know is no point's but the beginning of a paragraph.
  if (markersAt(`${marker} Text`).length === 0)
    return [paragraphOf([{ type: 'text', value: `${marker} ` }, ...own], within), ...goesOn];
  return [
    {
      ...paragraphOf(own, inside),
      style: 'list paragraph',
      marker: marker === '-' ? '' : marker,
      level,
    },
    ...goesOn,
  ];
}

function edgeOf({ points, quotations }: Within): number {
  return points * pointWidth + quotations * indent.quotation;
}

/** In mm; any that is the same for each level. */
const pointWidth = 7.5;

function paragraphOf(inlines: PhrasingContent[], within: Within): PaperParagraph {
  return {
    type: 'paragraph',
    style: within.quotations > 0 ? 'quote' : '',
    indent: edgeOf(within),
    right: within.quotations * indent.quotation,
    bold: isBold(inlines),
    size: 11,
    raw: plainOf(inlines),
    inlines,
  };
}

function isBold(inlines: readonly PhrasingContent[]): boolean {
  const said = inlines.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return said.length > 0 && said.every(({ type }) => type === 'strong' || type === 'break');
}

/** The lines of a cell are paragraphs. */
function paragraphsOfCell(inlines: readonly PhrasingContent[]): PaperBlock[] {
  return splitAtBreaks(inlines)
    .filter((line) => line.length > 0)
    .map((line) => paragraphOf(line, { points: 0, quotations: 0 }));
}
