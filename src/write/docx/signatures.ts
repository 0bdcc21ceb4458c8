import {
  type FileChild,
  type ISpacingProperties,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Letter } from '../../letter/letter.ts';
import { blankLines, signatureColumns, signatureImage } from '../measures.ts';
import {
  columnsFor,
  isHeaded,
  measuredSize,
  type SignatureGrid,
  type SignaturePlace,
  type SignatureRow,
  signatureBlocks,
  signatureGrid,
  signatureRows,
} from '../signature-rows.ts';
import { linesWithin } from '../text-width.ts';
import { plainRuns } from './inlines.ts';
import type { Pictures } from './pictures.ts';
import { bodyLine, styles } from './styles.ts';
import { twips } from './units.ts';

/** A row, and the room above it in twips: the paragraph before it keeps it free. */
interface Row extends SignatureRow {
  room: number;
  /** Whether it stays on the page of the row above it. */
  keeps: boolean;
}

interface Setting {
  pictures: Pictures;
  grid: SignatureGrid;
  /** Type size in pt by which lines are broken. */
  size: number;
  /** Height of a line in twips. */
  line: number;
}

/**
 * The closing and below it, side by side, all who sign. Whoever stands in a row stands between
 * tabs of the same lines: programs differ in where they leave a frame when a page ends, and a table
 * that only lays out is none to a screen reader.
 */
export function closing(
  letter: Letter,
  pictures: Pictures,
  textWidth: number,
  columns: number = signatureColumns,
): FileChild[] {
  const rows = signatureRows(letter.signatures, columnsFor(letter, textWidth, columns));
  const setting: Setting = {
    pictures,
    grid: signatureGrid(rows, textWidth),
    size: measuredSize(letter.layout),
    line: bodyLine(letter.layout),
  };
  const placed = withRoom(rows, setting);
  return [
    new Paragraph({
      style: styles.closing,
      ...(placed[0] ? { spacing: { after: placed[0].room } } : { keepNext: false }),
      children: plainRuns(letter.closing),
    }),
    ...placed.flatMap((row, index) => signatureRow(row, placed[index + 1], setting)),
  ];
}

function withRoom(rows: readonly SignatureRow[], setting: Setting): Row[] {
  const aboveGroup = Math.round(setting.line * blankLines.beforeGroup);
  return signatureBlocks(rows).flatMap((block) =>
    block.map((row, index) => ({
      ...row,
      room: isHeaded(row) ? aboveGroup : signingRoom(row, setting),
      keeps: index > 0,
    })),
  );
}

/** Room to sign by hand; signatures that are images stand in it. */
function signingRoom({ places }: SignatureRow, { line }: Setting): number {
  const room = line * blankLines.signature;
  return hasImage(places) ? Math.max(0, room - twips(signatureImage.height)) : room;
}

function hasImage(places: readonly SignaturePlace[]): boolean {
  return places.some(({ signer }) => signer.image !== undefined);
}

/** What stands on one line, each at its distance from the left margin in twips. */
interface Line {
  style: string;
  cells: { left: number; children: ParagraphChild[] }[];
  spacing?: ISpacingProperties;
}

function signatureRow(row: Row, next: Row | undefined, setting: Setting): Paragraph[] {
  const { places } = row;
  const room = signingRoom(row, setting);
  const groups = lines(styles.group, places, ({ group }) => group, setting);
  const above: Line[] = [
    ...(row.group
      ? [{ style: styles.group, cells: [{ left: 0, children: plainRuns(row.group) }] }]
      : []),
    ...groups,
  ].map((line, index, { length }) =>
    index === length - 1 ? { ...line, spacing: { after: room } } : line,
  );
  const names = lines(styles.signature, places, ({ signer }) => signer.name, setting);
  const offices = lines(styles.office, places, ({ signer }) => signer.office, setting);
  const all = [...above, ...imageLine(places, setting), ...names, ...offices];
  return all.map((line, index) =>
    index < all.length - 1
      ? paragraph(line, { keepNext: true })
      : paragraph(line, {
          keepNext: next?.keeps ?? false,
          ...(next && { spacing: { after: next.room } }),
        }),
  );
}

/** One text of each place, broken into lines that fit between its tabs. */
function lines(
  style: string,
  places: readonly SignaturePlace[],
  textOf: (place: SignaturePlace) => string | undefined,
  { grid, size }: Setting,
): Line[] {
  const columns = places.map((place) => {
    const text = textOf(place);
    // The only one in a line breaks by itself.
    return text ? (places.length > 1 ? linesWithin(text, size, grid.width) : [text]) : [];
  });
  const count = Math.max(0, ...columns.map(({ length }) => length));
  return Array.from({ length: count }, (_, at) => ({
    style,
    cells: columns.flatMap((column, index) => {
      const text = column[at];
      return text === undefined
        ? []
        : [{ left: twips(grid.step * index), children: plainRuns(text) }];
    }),
  }));
}

/** The images of signatures, in the room above the names. */
function imageLine(places: readonly SignaturePlace[], { grid, pictures }: Setting): Line[] {
  if (!hasImage(places)) return [];
  const { height, gap, width } = signatureImage;
  const room = { width: Math.min(grid.width, width), height: height - gap };
  return [
    {
      style: styles.group,
      cells: places.flatMap(({ signer }, index) =>
        signer.image
          ? [{ left: twips(grid.step * index), children: pictures.run(signer.image, room) }]
          : [],
      ),
      // An image stands on the line of the letters, which reach below it.
      spacing: {
        line: twips(height - belowImage),
        lineRule: LineRuleType.AT_LEAST,
        after: twips(belowImage),
      },
    },
  ];
}

/** Below the line of an image, in mm. */
const belowImage = 1;

function paragraph(
  { style, cells, spacing }: Line,
  own: { keepNext: boolean; spacing?: ISpacingProperties },
): Paragraph {
  const [first, ...others] = cells;
  return new Paragraph({
    style,
    keepNext: own.keepNext,
    ...(first?.left && { indent: { left: first.left } }),
    ...(others.length > 0 && {
      tabStops: others.map(({ left }) => ({ type: TabStopType.LEFT, position: left })),
    }),
    ...((spacing || own.spacing) && { spacing: { ...spacing, ...own.spacing } }),
    children: [
      ...(first?.children ?? []),
      ...others.flatMap(({ children }) => [new TextRun({ children: [new Tab()] }), ...children]),
    ],
  });
}
