import { align } from '../../../compare/align.ts';
import { similarity, wordCounts } from '../../../compare/similarity.ts';
import {
  childOf,
  copyOf,
  elementsOf,
  isElement,
  textOfXml,
  type XmlElement,
} from '../../../xml/tree.ts';
import { keyOf } from './atoms.ts';
import { markedParagraph } from './paragraph.ts';
import type { Revisions } from './revisions.ts';

/** Merges the blocks of two cells. */
type Cells = (old: XmlElement[], now: XmlElement[]) => XmlElement[];

/** Whether a table can have become another one: only rows and what is in cells can be tracked. */
export function isAlike(old: XmlElement, now: XmlElement): boolean {
  const columns = (table: XmlElement) =>
    elementsOf(table, 'w:tr').map((row) => cellsOf(row).length);
  const widths = new Set([...columns(old), ...columns(now)]);
  return widths.size <= 1;
}

/** Two tables as one, row by row. */
export function mergedTable(
  old: XmlElement,
  now: XmlElement,
  revisions: Revisions,
  cells: Cells,
): XmlElement {
  const rows = align(elementsOf(old, 'w:tr'), elementsOf(now, 'w:tr'), {
    key: (row) => keyOf([row]),
    similarity: (one, other) => similarity(wordCounts(wordsIn(one)), wordCounts(wordsIn(other))),
    changed: 0.3,
  }).map((step) => {
    if (step.type === 'struck') return markedRow(step.old, 'struck', revisions);
    if (step.type === 'added') return markedRow(step.new, 'added', revisions);
    return mergedRow(step.old, step.new, revisions, cells);
  });
  return {
    ...now,
    children: [...now.children.filter((child) => !isElement(child, 'w:tr')), ...rows],
  };
}

/** A whole table that comes or goes. */
export function markedTable(
  table: XmlElement,
  state: 'added' | 'struck',
  revisions: Revisions,
): XmlElement {
  return {
    ...table,
    children: table.children.map((child) =>
      isElement(child, 'w:tr') ? markedRow(child, state, revisions) : child,
    ),
  };
}

/** A row takes three marks: its own, that of each paragraph's end and those of the runs. */
function markedRow(row: XmlElement, state: 'added' | 'struck', revisions: Revisions): XmlElement {
  const marked = copyOf(row);
  revisions.markRow(marked, state);
  for (const cell of cellsOf(marked)) {
    cell.children = cell.children.map((child) =>
      isElement(child, 'w:p') ? markedParagraph(child, state, revisions) : child,
    );
  }
  return marked;
}

function mergedRow(
  old: XmlElement,
  now: XmlElement,
  revisions: Revisions,
  cells: Cells,
): XmlElement {
  const before = cellsOf(old);
  let at = 0;
  return {
    ...now,
    children: now.children.map((child) => {
      if (!isElement(child, 'w:tc')) return child;
      const other = before[at];
      at += 1;
      return other ? mergedCell(other, child, revisions, cells) : child;
    }),
  };
}

function mergedCell(
  old: XmlElement,
  now: XmlElement,
  revisions: Revisions,
  cells: Cells,
): XmlElement {
  const blocks = (cell: XmlElement) => elementsOf(cell).filter(({ name }) => name !== 'w:tcPr');
  const properties = childOf(now, 'w:tcPr');
  const former = childOf(old, 'w:tcPr');
  const merged = properties && copyOf(properties);
  if (merged && former && keyOf([merged]) !== keyOf([former])) {
    merged.children.push(revisions.mark('w:tcPrChange', [copyOf(former)]));
  }
  return { ...now, children: [...(merged ? [merged] : []), ...cells(blocks(old), blocks(now))] };
}

function cellsOf(row: XmlElement): XmlElement[] {
  return elementsOf(row, 'w:tc');
}

/** The words of a row, its cells apart. */
function wordsIn(row: XmlElement): string {
  return cellsOf(row).map(textOfXml).join(' ');
}
