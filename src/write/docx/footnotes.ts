import { Paragraph, Tab, Table, TextRun } from 'docx';
import type { Letter } from '../../letter/letter.ts';
import { indent, pictureHeight } from '../measures.ts';
import { withoutTables } from '../without-tables.ts';
import type { BlockSetting } from './block-setting.ts';
import { blockPieces } from './blocks.ts';
import { built, type Piece } from './pieces.ts';
import { styles } from './styles.ts';
import { twips } from './units.ts';

export type Footnotes = Record<string, { children: Paragraph[] }>;

/** Word's own footnotes, by the number of their reference. */
export function footnotes(letter: Letter, setting: BlockSetting): Footnotes {
  return Object.fromEntries(
    letter.footnotes.map((blocks, index) => {
      const pieces = blockPieces(withoutTables(blocks), {
        ...setting,
        style: styles.footnote,
        gap: 0,
        indent: indent.footnote,
        width: setting.width - indent.footnote,
        notes: undefined,
        highest: pictureHeight.inCell,
      });
      return [
        index + 1,
        { children: built(numbered(pieces)).filter((child) => child instanceof Paragraph) },
      ];
    }),
  );
}

/** The note's number stands before its first paragraph, which has to be there, and no item of a list. */
function numbered(pieces: readonly Piece[]): Piece[] {
  const [first, ...rest] = pieces;
  const hanging = { left: twips(indent.footnote), hanging: twips(indent.footnote) };
  const tab = new TextRun({ children: [new Tab()] });
  if (first === undefined || first instanceof Table || first.numbering) {
    return [{ style: styles.footnote, indent: hanging, children: [tab] }, ...pieces];
  }
  return [{ ...first, indent: hanging, children: [tab, ...(first.children ?? [])] }, ...rest];
}
