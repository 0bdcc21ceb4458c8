import type { Inline, Table } from '../letter/block.ts';

/** No column gets less, in mm, however short its text: enough for `1.000 €`. */
const narrowest = 16;

/**
 * The widths of a table's columns in mm, together `width`. By the longest word each column has to
 * hold and the amount of its text, so that figures stay narrow and sentences get room.
 */
export function columnWidths(table: Table, width: number): number[] {
  const columns = table.align.length;
  if (columns === 0) return [];
  const least = Math.min(narrowest, width / columns);
  const demand = table.align.map((_, column) => {
    let longest = 0;
    let word = 0;
    for (const row of table.rows) {
      const text = plain(row[column] ?? []);
      longest = Math.max(longest, Math.min(text.length, 60));
      for (const part of text.split(/\s+/)) word = Math.max(word, Math.min(part.length, 30));
    }
    return Math.max(word * 1.2, Math.sqrt(longest) * 3, longest > 30 ? longest * 0.6 : longest, 1);
  });
  const total = demand.reduce((sum, part) => sum + part, 0);
  const spare = width - least * columns;
  return demand.map((part) => least + (spare * part) / total);
}

function plain(inlines: readonly Inline[]): string {
  return inlines.map(plainInline).join('');
}

function plainInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.value;
    case 'link':
      return plain(inline.inlines);
    case 'image':
      return inline.image.content ? 'x'.repeat(15) : inline.image.alternative;
    case 'break':
      return ' ';
    case 'footnote':
      return '';
  }
}
