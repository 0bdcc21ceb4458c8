import { markersAt } from '../read/body/marker.ts';
import { rowsIn } from './column-rows.ts';
import type { LeftOut } from './paper.ts';

/** What became of lines that were joined. */
export interface JoinedLines {
  text: string;
  /** The page numbers and repeated running heads that are not in it, in their order. */
  leftOut: LeftOut[];
}

/** Whether the ends of lines are rather those of a page's column than of paragraphs. */
export function hasHardLines(text: string): boolean {
  const lines = mendedLines(text).filter((line) => line !== '');
  const longest = Math.max(0, ...lines.map(({ length }) => length));
  const full = lines.filter(({ length }) => length >= longest * 0.85);
  return lines.length >= 5 && longest >= 30 && full.length > lines.length / 2;
}

/**
 * Joins the lines of a text that was copied from a PDF to paragraphs and points, and the words that
 * were hyphenated at their ends. A paragraph ends at a blank line, before a marker, or after a line
 * shorter by a fifth that ends as a sentence. Page numbers and running heads are left out where the
 * text spans pages, and counted. Rows of a table stay lines, their cells between tabs.
 */
export function joinLines(text: string): JoinedLines {
  const { lines, ...furniture } = withoutPageFurniture(mendedLines(text));
  const longest = Math.max(0, ...lines.map(({ length }) => length));
  const paragraphs: string[] = [];
  let previous: string | undefined;
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    if (line === '') {
      previous = undefined;
    } else if (isRow(line)) {
      paragraphs.push(line);
      previous = undefined;
    } else if (
      previous === undefined ||
      paragraph === undefined ||
      isPoint(line, previous) ||
      endsParagraph(previous, longest)
    ) {
      paragraphs.push(line);
      previous = line;
    } else {
      paragraphs[paragraphs.length - 1] = joined(paragraph, line);
      previous = line;
    }
  }
  return { text: withBlankLines(paragraphs), ...furniture };
}

/** The lines of a text, mended; the cells of a table's row stand between tabs. */
function mendedLines(text: string): string[] {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029\v]/gu, '\n')
    .replace(/\f/gu, '\n')
    .split('\n');
  const rows = rowsIn(lines);
  return lines.map((line, index) => rows.get(index)?.map(mended).join('\t') ?? mended(line));
}

function isRow(line: string): boolean {
  return line.includes('\t');
}

/** Without ligatures, soft hyphens and blanks that PDFs make of one. */
function mended(line: string): string {
  return (
    line
      .replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'))
      // A soft hyphen at the end of a line is where a word was divided.
      .replace(/\u00AD(?=\s*$)/u, '-')
      .replace(/\u00AD/gu, '')
      .replace(/[\u2010\u2011]/gu, '-')
      .replace(/[\s\u00A0]+/gu, ' ')
      .trim()
  );
}

/** Without page numbers and running heads, nor the blank lines about them: the text goes on. */
function withoutPageFurniture(lines: string[]): { lines: string[] } & Omit<JoinedLines, 'text'> {
  const numbers = new Set(pageNumbersIn(lines));
  const heads = new Set(runningHeadsIn(lines, numbers));
  const kept: string[] = [];
  const leftOut: LeftOut[] = [];
  let isBehind = false;
  for (const [index, line] of lines.entries()) {
    if (numbers.has(index) || heads.has(index)) {
      while (kept.at(-1) === '') kept.pop();
      leftOut.push({ kind: numbers.has(index) ? 'page-number' : 'running', text: line });
      isBehind = true;
    } else if (line !== '' || !isBehind) {
      kept.push(line);
      isBehind = false;
    }
  }
  return { lines: kept, leftOut };
}

/** `Seite 2 von 5`, `- 2 -`; bare numbers only where one follows on another. */
function pageNumbersIn(lines: readonly string[]): number[] {
  const found: number[] = [];
  const bare: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (worded.test(line)) found.push(index);
    else if (/^\d{1,3}$/u.test(line)) bare.push(index);
  }
  const follows = bare.every(
    (line, index) => index === 0 || Number(lines[line]) === Number(lines[bare[index - 1] ?? 0]) + 1,
  );
  return bare.length > 1 && follows ? [...found, ...bare] : found;
}

const worded = /^(?:[-–] ?\d{1,3} ?[-–]|(?:Seite|S\.) ?\d{1,3}(?: ?(?:von|\/) ?\d{1,3})?)$/u;

/** Lines equal but for their digits, each beside a page number or at an end of the text. */
function runningHeadsIn(lines: readonly string[], numbers: ReadonlySet<number>): number[] {
  const alike = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    if (line === '' || numbers.has(index) || isMarked(line)) continue;
    const key = line.replace(/\d+/gu, '#');
    alike.set(key, [...(alike.get(key) ?? []), index]);
  }
  const beside = (index: number, step: 1 | -1): boolean => {
    let at = index + step;
    while (lines[at] === '') at += step;
    return lines[at] === undefined || numbers.has(at);
  };
  return [...alike.values()].flatMap((same) =>
    same.length > 1 && same.every((index) => beside(index, 1) || beside(index, -1)) ? same : [],
  );
}

/** Whether a line begins a point of its own. */
export function isPoint(line: string, previous: string): boolean {
  const [marker] = markersAt(line);
  if (!marker) return false;
  // A dash at the start of a line may be one of the sentence above.
  if (marker.kind === 'bullet') return !/^[-–—]$/u.test(marker.style) || !/\p{L}$/u.test(previous);
  // `am 3.` goes on as a date or an ordinal; a point comes after what has come to an end.
  return /[.:;,?!“"]$/u.test(previous) && !unfinished.test(previous);
}

const unfinished = /\b(?:Nr|Ziffer|Punkt|Abs|Art|S|vom|am|zum|und|bis|oder)\.?$/u;

function endsParagraph(line: string, longest: number): boolean {
  return line.length <= longest * 0.8 && /[.:?!]["“”«»)]?$/u.test(line);
}

function joined(paragraph: string, line: string): string {
  const { hyphen, blank } = seamOf(paragraph, line);
  return `${hyphen ? paragraph : paragraph.slice(0, -1)}${blank ? ' ' : ''}${line}`;
}

/**
 * What stays where a line goes on with a paragraph: `Ver-` and `waltung` are one word; `Bau-` and
 * `und`, `E-` and `Mail`, `2024-` and `2027` are not.
 */
export function seamOf(paragraph: string, line: string): { hyphen: boolean; blank: boolean } {
  if (/\d-$/u.test(paragraph) && /^\d/u.test(line)) return { hyphen: true, blank: false };
  if (!/\p{L}-$/u.test(paragraph)) return { hyphen: true, blank: true };
  if (/^(?:und|oder|bzw\.|sowie|bis)(?!\p{L})/u.test(line)) return { hyphen: true, blank: true };
  return { hyphen: !/^\p{Ll}/u.test(line), blank: false };
}

/** A blank line between paragraphs; points of a list and rows of a table stand line by line. */
function withBlankLines(paragraphs: readonly string[]): string {
  return paragraphs
    .map((paragraph, index) => {
      const previous = paragraphs[index - 1];
      if (previous === undefined) return paragraph;
      const areRows = isRow(previous) && isRow(paragraph);
      const arePoints = isMarked(previous) && isMarked(paragraph);
      return (areRows || arePoints ? '\n' : '\n\n') + paragraph;
    })
    .join('');
}

function isMarked(line: string): boolean {
  return markersAt(line).length > 0;
}
