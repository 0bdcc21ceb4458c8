import type { Amendment } from './amendment.ts';
import type { Line, Said } from './said.ts';

/**
 * An amendment as text of the dialect, a line a sentence: numbered where there are several, what
 * stands below a sentence set in.
 */
export function asText({ points }: Amendment): string {
  const isOnly = points.length === 1;
  return points
    .map(({ said, parts }, index) => {
      const number = isOnly ? '' : `${index + 1}. `;
      const indent = ' '.repeat(number.length);
      const letters = parts.map((part, at) => {
        const letter = `${String.fromCharCode('a'.charCodeAt(0) + at)}) `;
        return entry(part, `${indent}${letter}`, `${indent}${' '.repeat(letter.length)}`);
      });
      return [entry(said, number, indent), ...letters].join('\n');
    })
    .join('\n');
}

function entry({ text, lines, after }: Said, first: string, indent: string): string {
  const below = lines.length > 0 ? ['', ...lines.flatMap((line) => quoted(line, indent))] : [];
  const last = after ? ['', `${indent}${after}`] : [];
  return [`${first}${text}`, ...below, ...last].join('\n');
}

/** In a quotation of Markdown, so that its marks are no points of the amendment. */
function quoted({ depth, text, rows, picture }: Line, indent: string): string[] {
  const mark = `${indent}${'> '.repeat(depth + 1)}`;
  if (picture) return [`${mark}![${picture.alternative}](${picture.path})`];
  if (!rows) return [`${mark}${text}`];
  const [header = [], ...others] = rows;
  const row = (cells: readonly string[]) =>
    `${mark}| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(header), `${mark}|${' --- |'.repeat(header.length)}`, ...others.map(row)];
}
