import type { SignatureGroup, Signer } from '../letter/letter.ts';
import { signatureColumns } from './measures.ts';

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
