import {
  type FileChild,
  FrameAnchorType,
  FrameWrap,
  HeightRule,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
} from 'docx';
import type { Letter, Signer } from '../../letter/letter.ts';
import { blankLines, bodySize, signatureColumns, signatureImage } from '../measures.ts';
import {
  isHeaded,
  type SignatureGrid,
  type SignaturePlace,
  type SignatureRow,
  signatureGrid,
  signatureRows,
} from '../signature-rows.ts';
import { countLines } from '../text-width.ts';
import { plainRuns } from './inlines.ts';
import type { Pictures } from './pictures.ts';
import { bodyLine, styles } from './styles.ts';
import { twips } from './units.ts';

/** A row, and the room above it in twips: the paragraph before it keeps it free. */
interface Row extends SignatureRow {
  room: number;
  /** Whether the next row stands on the same page. */
  keepNext: boolean;
}

interface Setting {
  pictures: Pictures;
  size: number;
  /** Height of a line in twips. */
  line: number;
}

/** The closing and below it, side by side, all who sign. */
export function closing(
  letter: Letter,
  pictures: Pictures,
  textWidth: number,
  columns: number = signatureColumns,
): FileChild[] {
  const setting: Setting = {
    pictures,
    size: bodySize(letter.layout),
    line: bodyLine(letter.layout),
  };
  const rows = withRoom(signatureRows(letter.signatures, columns), setting);
  const grid = signatureGrid(rows, textWidth);
  return [
    new Paragraph({
      style: styles.closing,
      ...(rows[0] ? { spacing: { after: rows[0].room } } : { keepNext: false }),
      children: plainRuns(letter.closing),
    }),
    ...rows.flatMap((row, index) => signatureRow(row, rows[index + 1], grid, setting)),
  ];
}

function withRoom(rows: readonly SignatureRow[], setting: Setting): Row[] {
  const aboveGroup = Math.round(setting.line * blankLines.beforeGroup);
  return rows.map((row, index) => {
    const next = rows[index + 1];
    return {
      ...row,
      room: isHeaded(row) ? aboveGroup : signingRoom(row.places, setting),
      // The room above a row that begins a page would be lost, but not that below a group's name.
      keepNext: next !== undefined && !isHeaded(next),
    };
  });
}

/** Room to sign by hand; one signature that is an image stands in it. */
function signingRoom(places: readonly SignaturePlace[], { line }: Setting): number {
  const room = line * blankLines.signature;
  const [only] = places;
  return places.length === 1 && only?.signer.image ? room - twips(signatureImage.height) : room;
}

/**
 * All of a row but the last are frames; the last stands in the run of the text and carries them.
 * So a screen reader hears one person after the other, no table is needed, and the document
 * never ends with a frame (LibreOffice would lose it). Frames hang on the upper edge of that last
 * paragraph, so it has no room above itself: programs differ in whether that counts.
 */
function signatureRow(
  row: Row,
  next: Row | undefined,
  { step, width }: SignatureGrid,
  setting: Setting,
): Paragraph[] {
  const { size, line } = setting;
  const { places } = row;
  const count = (text: string | undefined) => (text ? countLines(text, size, width) : 0);
  const height = ({ signer }: SignaturePlace) => count(signer.name) + count(signer.office);
  const headLines = Math.max(...places.map(({ group }) => count(group)));
  const highest = Math.max(...places.map(height));
  const head = row.group
    ? [
        new Paragraph({
          style: styles.group,
          spacing: { after: signingRoom(places, setting) },
          children: plainRuns(row.group),
        }),
      ]
    : [];
  return [
    ...head,
    ...places.flatMap((place, column) => {
      const last = column === places.length - 1;
      const left = step * column;
      const below = (highest - height(place)) * line + (next?.room ?? 0);
      const rest = places.length > 1 ? below + clear : below;
      return signature(place, {
        ...setting,
        at: last ? { indent: { left: twips(left) } } : { frame: frameAt(left, width, 0) },
        left,
        width,
        framed: places.length > 1,
        room: line * (headLines - count(place.group) + blankLines.signature),
        after: last ? rest : 0,
        keepNext: !last || row.keepNext,
      });
    }),
  ];
}

/**
 * So much more below a row of frames, in twips: the line that follows must not meet them with its
 * spacing, or some programs set it beside or below them.
 */
const clear = 20;

interface Cell extends Setting {
  at: IParagraphOptions;
  /** From the left margin, in mm. */
  left: number;
  width: number;
  /** Whether others stand beside it. */
  framed: boolean;
  /** Below the group in twips. */
  room: number;
  /** Below the last line in twips. */
  after: number;
  keepNext: boolean;
}

function signature({ signer, group }: SignaturePlace, cell: Cell): Paragraph[] {
  const { at, after, keepNext } = cell;
  const imageHeight = signer.image ? twips(signatureImage.height) : 0;
  return [
    ...(group
      ? [
          new Paragraph({
            ...at,
            style: styles.group,
            spacing: { after: cell.room - imageHeight },
            children: plainRuns(group),
          }),
        ]
      : []),
    ...(signer.image ? [signatureAsImage(signer.image, group !== undefined, cell)] : []),
    new Paragraph({
      ...at,
      style: styles.signature,
      ...(!signer.office && { spacing: { after }, keepNext }),
      children: plainRuns(signer.name),
    }),
    ...(signer.office
      ? [
          new Paragraph({
            ...at,
            style: styles.office,
            spacing: { after },
            keepNext,
            children: plainRuns(signer.office),
          }),
        ]
      : []),
  ];
}

/** In the room above the name: in the run of the text, or lifted into it where others stand beside. */
function signatureAsImage(
  image: NonNullable<Signer['image']>,
  inText: boolean,
  { at, left, width, framed, pictures }: Cell,
): Paragraph {
  const { height, gap } = signatureImage;
  const widest = Math.min(width, signatureImage.width);
  return new Paragraph({
    ...(inText || !framed ? at : { frame: frameAt(left, width, -height) }),
    style: styles.group,
    // Single-spaced, or the line would reach into the name.
    spacing: { line: 240, lineRule: LineRuleType.AUTO },
    children: pictures.run(image, { width: widest, height: height - gap }),
  });
}

/** A frame beside or above the paragraph that follows it; from the left margin, in mm. */
function frameAt(left: number, width: number, y: number): NonNullable<IParagraphOptions['frame']> {
  return {
    type: 'absolute',
    // Word takes 0 for "wherever the text stands".
    position: { x: twips(left) || 1, y: twips(y) || 1 },
    width: twips(width),
    rule: HeightRule.AUTO,
    wrap: FrameWrap.AROUND,
    anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.TEXT },
  };
}
