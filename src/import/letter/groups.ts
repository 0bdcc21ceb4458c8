import type { Paper, PaperBlock, PaperParagraph } from '../paper.ts';

/** Lines that stand together in the head of a letter. */
export interface LineGroup {
  lines: HeadLine[];
  /** In the header of the page, in a box or table, or in the run of the text. */
  from: 'header' | 'box' | 'table' | 'text';
}

export interface HeadLine {
  text: string;
  bold: boolean;
  size: number;
  heading?: number;
  align?: PaperParagraph['align'];
  /** The paragraph that it is (a line of). */
  block: PaperParagraph;
}

/**
 * What stands above the salutation, in the order in which it is read: boxes and frames by their
 * place on the page, then the text; a table there is how the page was laid out.
 */
export function groupsOf(blocks: readonly PaperBlock[], { running }: Paper): LineGroup[] {
  const header: LineGroup[] = running.header
    .filter((lines) =>
      lines.some((line) => !/^(?:Seite\s*)?\d*(?:\s*(?:von|\/)\s*\d+)?$/u.test(line)),
    )
    .map((lines) => ({ from: 'header', lines: lines.flatMap((text) => headerLines(text)) }));
  const placed: { place: { x: number; y: number }; group: LineGroup }[] = [];
  const inText: LineGroup[] = [];
  let open: { group: LineGroup; key: string } | undefined;
  for (const block of blocks) {
    if (block.type === 'table') {
      open = undefined;
      inText.push(...tableGroups(block));
      continue;
    }
    const { place } = block;
    const key = place ? `${place.x} ${place.y}` : block.align === 'right' ? 'right' : 'text';
    const startsAnew =
      open?.key !== key || (block.isApart === true && !place) || block.heading !== undefined;
    if (startsAnew || !open) {
      open = { key, group: { lines: [], from: place ? 'box' : 'text' } };
      if (place) placed.push({ place, group: open.group });
      else inText.push(open.group);
    }
    open.group.lines.push(...headLinesOf(block));
    if (block.heading !== undefined) open = undefined;
  }
  placed.sort((a, b) => Math.round(a.place.y - b.place.y) || a.place.x - b.place.x);
  return [...header, ...placed.map(({ group }) => group), ...inText].filter(
    ({ lines }) => lines.length > 0,
  );
}

/** A row is read cell by cell; what stands below each other in a column of one-line rows is a group. */
function tableGroups({ rows }: Extract<PaperBlock, { type: 'table' }>): LineGroup[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const isOfLines =
    rows.length > 1 && rows.every((row) => row.every(({ blocks }) => blocks.length <= 1));
  const cells = isOfLines
    ? Array.from({ length: columns }, (_, column) =>
        rows.flatMap((row) => row[column]?.blocks ?? []),
      )
    : rows.flatMap((row) => row.map(({ blocks }) => blocks));
  return cells.flatMap((blocks) => {
    const groups: LineGroup[] = [{ from: 'table', lines: [] }];
    for (const block of blocks) {
      if (block.type === 'table') groups.push(...tableGroups(block), { from: 'table', lines: [] });
      else {
        if (block.isApart) groups.push({ from: 'table', lines: [] });
        groups.at(-1)?.lines.push(...headLinesOf(block));
      }
    }
    return groups;
  });
}

export function headLinesOf(block: PaperParagraph): HeadLine[] {
  const { bold, size, heading, align } = block;
  return block.raw
    .split('\n')
    .flatMap((line) => line.split(/\t+/u))
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => ({
      text,
      bold,
      size,
      block,
      ...(heading !== undefined && { heading }),
      ...(align && { align }),
    }));
}

function headerLines(text: string): HeadLine[] {
  const block: PaperParagraph = {
    type: 'paragraph',
    style: 'header',
    indent: 0,
    right: 0,
    bold: false,
    size: 9,
    raw: text,
    inlines: [{ type: 'text', value: text }],
  };
  return headLinesOf(block);
}
