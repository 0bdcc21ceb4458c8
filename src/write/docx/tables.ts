import {
  AlignmentType,
  BuilderElement,
  type ITableOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  XmlComponent,
} from 'docx';
import type { CellAlign, Inline, Table as LetterTable } from '../../letter/block.ts';
import { plainText } from '../../letter/plain-text.ts';
import { isWide, tableGrid } from '../columns.ts';
import { pictureHeight } from '../measures.ts';
import { printable } from '../printable.ts';
import { innerWidth, keepingOf, staysWithNext } from '../table-rows.ts';
import type { BlockSetting } from './block-setting.ts';
import { inlineChildren } from './inlines.ts';
import { styles } from './styles.ts';
import { twips } from './units.ts';

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** A table of data: its header row repeats on every page, no row breaks. */
export function table(block: LetterTable, setting: BlockSetting): Table {
  const { turnedWidth, tableSize, indent } = setting;
  const isTurned = turnedWidth !== undefined && indent === 0 && isWide(block, tableSize);
  const { widths, size } = tableGrid(block, isTurned ? turnedWidth : setting.width, tableSize);
  const inCells = size === setting.tableSize ? setting : { ...setting, size };
  const keeping = keepingOf(block, { widths, size });
  const stays = staysWithNext(block, keeping);
  const [header = []] = block.rows;
  const hasHeader = header.some((cell) => cell.length > 0);
  const Made = isTurned ? TurnedTable : CaptionedTable;
  return new Made(header.map(plainText).filter(Boolean).join(', '), {
    width: { size: widths.reduce((sum, width) => sum + twips(width), 0), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    ...(setting.indent > 0 && { indent: { size: twips(setting.indent), type: WidthType.DXA } }),
    style: styles.table,
    tableLook: {
      firstRow: hasHeader,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: block.rows
      .map((row, index) => ({ row, index }))
      .filter(({ index }) => index > 0 || hasHeader)
      .map(
        ({ row, index }) =>
          new TableRow({
            cantSplit: true,
            ...(index === 0 && { tableHeader: true }),
            children: row.map((cell, column) =>
              tableCell(cell, {
                align: block.align[column],
                width: widths[column] ?? setting.width,
                header: index === 0,
                keepNext: stays[index] || (keeping.isWhole && block === setting.last),
                setting: inCells,
              }),
            ),
          }),
      ),
  });
}

/** A table with a title for screen readers (`w:tblCaption`), which `docx` does not write: its columns. */
class CaptionedTable extends Table {
  constructor(caption: string, options: ITableOptions) {
    super(options);
    const [properties] = this.root;
    if (caption === '' || !(properties instanceof XmlComponent)) return;
    properties.addChildElement(
      new BuilderElement<{ val: string }>({
        name: 'w:tblCaption',
        attributes: { val: { key: 'w:val', value: printable(caption) } },
      }),
    );
  }
}

/** One so wide that it takes a page that is turned. */
export class TurnedTable extends CaptionedTable {}

interface Cell {
  align: CellAlign | undefined;
  width: number;
  header: boolean;
  keepNext: boolean;
  setting: BlockSetting;
}

function tableCell(inlines: readonly Inline[], cell: Cell): TableCell {
  const { align, width, header, keepNext, setting } = cell;
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    children: [
      new Paragraph({
        style: styles.tableText,
        ...(align && { alignment: alignments[align] }),
        ...(keepNext && { keepNext: true }),
        children: inlineChildren(inlines, {
          ...setting,
          bold: header || setting.bold === true,
          width: innerWidth(width),
          highest: pictureHeight.inCell,
        }),
      }),
    ],
  });
}
