/** A number as a table has it: `1.200 €`, `-3 %`. */
const number = String.raw`[-+–−]?\d[\d.,']*(?:\s?(?:€|%|EUR|Euro|Mio\.?|T€))?`;
const endsInNumbers = new RegExp(String.raw`^(\S.{0,40}?)\s+(${number}(?:\s+${number})+)$`, 'u');

/** How wide a cell may be: what is wider is a column of running text. */
const widest = 60;

/**
 * The rows of tables among lines that were copied from a PDF, by the number of the line: lines
 * with gaps between cells, or lines that end in as many numbers each, with the line above that says
 * what they are. A table there is nothing but lines.
 */
export function rowsIn(lines: readonly string[]): Map<number, string[]> {
  const rows = new Map<number, string[]>();
  for (const [cellsOf, fewest] of [
    [gapped, 2],
    [numbered, 3],
  ] as const) {
    for (let from = 0; from < lines.length; from += 1) {
      const run: string[][] = [];
      for (
        let cells = cellsOf(lines[from] ?? '');
        cells;
        cells = cellsOf(lines[from + run.length] ?? '')
      ) {
        if (cellsOf === numbered && run[0] && run[0].length !== cells.length) break;
        run.push(cells);
      }
      const isTable = run.some(
        (cells) => cells.length > 2 || cells.some((cell) => /\d/u.test(cell)),
      );
      if (run.length >= fewest && isTable) {
        for (const [index, cells] of run.entries()) rows.set(from + index, cells);
        const header = lines[from - 1]?.trim().split(/\s+/u) ?? [];
        if (cellsOf === numbered && header.length === run[0]?.length) rows.set(from - 1, header);
      }
      from += Math.max(0, run.length - 1);
    }
  }
  return rows;
}

function gapped(line: string): string[] | undefined {
  const cells = line.trim().split(/\t+|[ \u00A0]{3,}/u);
  return cells.length > 1 && cells.every(({ length }) => length <= widest) ? cells : undefined;
}

function numbered(line: string): string[] | undefined {
  const [, label, numbers] = endsInNumbers.exec(line.trim().replace(/\s+/gu, ' ')) ?? [];
  if (label === undefined || numbers === undefined) return undefined;
  return [label, ...(numbers.match(new RegExp(number, 'gu')) ?? [])];
}
