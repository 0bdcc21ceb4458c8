import type { UnitNote } from '../compare/unit.ts';
import type { Amendment } from './amendment.ts';
import { placeNouns } from './nouns.ts';
import type { Said, SaidLine } from './said.ts';

/**
 * An amendment as text of the dialect, a line a sentence: numbered where there are several, what
 * stands below a sentence set in.
 */
export function amendmentAsText({ points }: Amendment): string {
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

function entry(said: Said, first: string, indent: string): string {
  const { lines, after } = said;
  const text = withNotes(said);
  const below = lines.length > 0 ? ['', ...lines.flatMap((line) => quotedLine(line, indent))] : [];
  const last = after ? ['', `${indent}${after}`] : [];
  return [`${first}${text}`, ...below, ...last].join('\n');
}

/** In a quotation of Markdown, so that its marks are no points of the amendment. */
function quotedLine(line: SaidLine, indent: string): string[] {
  const { depth, rows, picture } = line;
  const mark = `${indent}${'> '.repeat(depth + 1)}`;
  if (picture) return [`${mark}![${picture.alternative}](${picture.path})`];
  if (!rows) return [`${mark}${withNotes(line)}`];
  const [header = [], ...others] = rows;
  const row = (cells: readonly string[]) =>
    `${mark}| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const notes = line.notes?.map((note) => `${mark}${inBrackets(note)}`) ?? [];
  return [row(header), `${mark}|${' --- |'.repeat(header.length)}`, ...others.map(row), ...notes];
}

/** A text with its footnotes in brackets where they stand. */
function withNotes({ text, notes = [] }: Pick<SaidLine, 'text' | 'notes'>): string {
  return notes.reduceRight(
    (whole, note) => `${whole.slice(0, note.at)} ${inBrackets(note)}${whole.slice(note.at)}`,
    text,
  );
}

function inBrackets({ text }: UnitNote): string {
  return `[${placeNouns.Fußnote.singular}: ${text}]`;
}
