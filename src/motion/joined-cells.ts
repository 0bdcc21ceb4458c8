/** A cell of a table by its row and column, from 0; the header is the first row. */
export interface CellPlace {
  row: number;
  column: number;
}

/** How many cells are named one by one. */
const mostNamed = 6;

const start = 'Verbundene Zellen getrennt';

/**
 * What stands above a table of another program whose joined cells were parted: a comment, since
 * nothing else in the text shows which empty cells belong to the one before. The rule
 * `tabelle-verbunden` finds exactly this.
 */
export function joinedCellsNote(empty: readonly CellPlace[]): string {
  const named = empty
    .slice(0, mostNamed)
    .map(({ row, column }) => `Zeile ${row + 1} Spalte ${column + 1}`)
    .join(', ');
  const more = empty.length - mostNamed;
  return `<!-- ${start}, leer sind jetzt: ${named}${more > 0 ? ` und ${more} weitere` : ''} -->`;
}

/** The cells that such a comment names, as it words them; `undefined` for any other comment. */
export function cellsOfNote(comment: string): string | undefined {
  return new RegExp(`^<!-- ${start}, leer sind jetzt: ([^<>]+?) -->$`, 'u').exec(comment)?.[1];
}
