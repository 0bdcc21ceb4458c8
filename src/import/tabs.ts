import { escapeText } from './escape.ts';

/**
 * Lines with tabs, as Excel and tables of numbers are copied, as a table of the dialect; the first
 * line is its header. `undefined` where the text is none: fewer than two lines, or one without a tab.
 */
export function tableFromTabs(text: string): string | undefined {
  const lines = text.replace(/\r\n?/gu, '\n').replace(/\n+$/u, '').split('\n');
  if (lines.length < 2 || !lines.every((line) => line.includes('\t'))) return undefined;
  const rows = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  // Of text that is set in with tabs, the first column would be empty.
  if (rows.every(([first]) => first === '')) return undefined;
  const width = Math.max(...rows.map(({ length }) => length));
  const [header = [], ...body] = rows.map((row) =>
    Array.from({ length: width }, (_, index) =>
      escapeText(row[index] ?? '', { before: '|', after: '|', inCell: true }),
    ),
  );
  const rule = header.map((_cell, index) =>
    body.every((row) => isNumber(row[index] ?? '')) ? '---:' : '---',
  );
  return [header, rule, ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** `1.234,50 €`, `-3 %`; columns of these are set to the right. */
function isNumber(cell: string): boolean {
  return /^[-+–−]?\d[\d.,' ]*\s*(?:€|%|EUR|Euro)?$/u.test(cell) || cell === '';
}
