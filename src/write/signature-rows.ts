import type { Letter, LetterLayout, SignatureGroup, Signer } from '../letter/letter.ts';
import { bodySize, signatureColumns, signatureGutter } from './measures.ts';
import { measureText } from './text-width.ts';

/** Who signs side by side. */
export interface SignatureRow {
  /** Above all of them. */
  group?: string;
  places: SignaturePlace[];
}

export interface SignaturePlace {
  signer: Signer;
  /** Above this one, where each group has one who signs. */
  group?: string;
}

/**
 * Groups for each of which one signs stand side by side, each name above its own; a group for
 * which several sign has rows of its own below its name. Rows are as even as can be: four sign
 * two by two.
 * @param columns how many stand side by side at most
 */
export function signatureRows(
  groups: readonly SignatureGroup[],
  columns: number = signatureColumns,
): SignatureRow[] {
  return together(groups).flatMap(({ group, places }) =>
    evenly(places, columns).map((row, index) => ({
      ...(index === 0 && group && { group }),
      places: row,
    })),
  );
}

/** No wider than Arial, by which lines are measured. */
const narrow = /^(?:Arial|Helvetica|Liberation S.*|Times.*|Calibri|Carlito)$/iu;
/** A font of which nothing is known may be so much wider. */
const wider = 1.2;

/** The type by which those who sign are measured, in pt: no line may reach into the next column. */
export function measuredSize(layout: LetterLayout): number {
  const isNarrow = layout.font === undefined || narrow.test(layout.font.trim());
  return bodySize(layout) * (isNarrow ? 1 : wider);
}

/**
 * How many can stand side by side: so many that every line stays whole, for what is broken beside
 * others is read and searched in pieces; two at least where more than a few sign.
 * @param width of all, in mm
 */
export function columnsFor(
  { signatures: groups, layout }: Pick<Letter, 'signatures' | 'layout'>,
  width: number,
  most: number = signatureColumns,
): number {
  const size = measuredSize(layout);
  for (let columns = most; columns > 1; columns -= 1) {
    const rows = signatureRows(groups, columns);
    const grid = signatureGrid(rows, width);
    const isWhole = rows.every(
      ({ places }) =>
        places.length === 1 ||
        places.every(({ group = '', signer }) =>
          [group, signer.name, signer.office ?? ''].every(
            (text) => measureText(text, size) <= grid.width,
          ),
        ),
    );
    const isFew = groups.flatMap(({ signers }) => signers).length <= fewRows;
    if (isWhole || (columns === 2 && !isFew)) return columns;
  }
  return 1;
}

/** All rows stand in one grid, so that signatures stand below one another too; in mm. */
export interface SignatureGrid {
  /** From one to the next. */
  step: number;
  /** For each. */
  width: number;
}

export function signatureGrid(rows: readonly SignatureRow[], width: number): SignatureGrid {
  const columns = Math.max(1, ...rows.map(({ places }) => places.length));
  const step = (width + signatureGutter) / columns;
  return { step, width: step - signatureGutter };
}

/** So few rows are not parted by the end of a page. */
const fewRows = 3;
/** So many fill most of a page. */
const mostRows = 6;

/**
 * The rows that stay together on one page: all where they are few, else those of each group. A
 * row that begins a page would have no room for the hand above it, unless its group stands there.
 */
export function signatureBlocks<Row extends SignatureRow>(rows: readonly Row[]): Row[][] {
  if (rows.length <= fewRows) return rows.length > 0 ? [[...rows]] : [];
  const blocks: Row[][] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (last && !isHeaded(row) && last.length < mostRows) last.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

/** Whether the name of a group stands above the row, or above those in it. */
export function isHeaded({ group, places }: SignatureRow): boolean {
  return group !== undefined || places.some((place) => place.group !== undefined);
}

function together(groups: readonly SignatureGroup[]): SignatureRow[] {
  const blocks: (SignatureRow & { joins?: boolean })[] = [];
  for (const { group, signers } of groups) {
    const [signer] = signers;
    if (signer && signers.length === 1) {
      const joins = group !== undefined;
      const last = blocks.at(-1);
      const place: SignaturePlace = { signer, ...(group && { group }) };
      if (last?.joins === joins) last.places.push(place);
      else blocks.push({ places: [place], joins });
    } else {
      blocks.push({ ...(group && { group }), places: signers.map((one) => ({ signer: one })) });
    }
  }
  return blocks;
}

function evenly(places: readonly SignaturePlace[], columns: number): SignaturePlace[][] {
  const count = Math.ceil(places.length / columns);
  const perRow = Math.ceil(places.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, row) => places.slice(row * perRow, (row + 1) * perRow));
}
