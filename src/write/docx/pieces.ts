import { type FileChild, type IParagraphOptions, LineRuleType, Paragraph, Table } from 'docx';
import { cellPadding } from '../measures.ts';
import { twips } from './units.ts';

/** A paragraph before it is built, or a table: what can still be told apart and changed. */
export type Piece = IParagraphOptions | Table;

/** Room below a table in twips. */
const belowTable = twips(cellPadding.top * 3);

/**
 * Builds the paragraphs. A table cannot say how far off the next paragraph is, so that paragraph
 * says it; and two tables need one between them, or Word makes them one.
 */
export function built(pieces: readonly Piece[]): FileChild[] {
  return pieces.flatMap((piece, index): FileChild[] => {
    const before = pieces[index - 1];
    if (piece instanceof Table) {
      return before instanceof Table ? [new Paragraph(betweenTables), piece] : [piece];
    }
    const whole = { ...piece, ...noStrays };
    if (!(before instanceof Table) || piece.heading) return [new Paragraph(whole)];
    return [new Paragraph({ ...whole, spacing: { ...piece.spacing, before: belowTable } })];
  });
}

/** No line stands alone at the end or start of a page; no style of `docx` can say so. */
const noStrays: IParagraphOptions = { widowControl: true };

/** A short paragraph that goes with the next one to another page: whole, or programs part it each in its way. */
export const goesAlong = { keepNext: true, keepLines: true } as const;

/** A paragraph between two tables, as high as the room below one. */
export const betweenTables: IParagraphOptions = {
  spacing: { before: 0, after: 0, line: belowTable, lineRule: LineRuleType.EXACT },
};

/** They go with what follows them; a table says so itself. */
export function goingAlong(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => (piece instanceof Table ? piece : { ...piece, ...goesAlong }));
}
