import type { Unit } from '../compare/unit.ts';
import { capitalized } from '../german/sentence.ts';
import { deeper, isBalanced, quoted } from './quotation.ts';
import { type Said, type SaidLine, shifted, wordCount } from './said.ts';

/** The lines of a unit as it is printed, with its mark or another. */
export function linesOfUnit(unit: Unit, depth = 0, mark = unit.mark?.printed): SaidLine[] {
  const { notes } = unit;
  const own: SaidLine[] =
    unit.type === 'table'
      ? [{ depth, text: '', rows: unit.rows, ...(notes.length > 0 && { notes }) }]
      : unit.text || mark
        ? [lineOf(unit, depth, mark)]
        : [];
  const pictures = unit.pictures.map(({ image }) => ({ depth, text: '', picture: image }));
  const below = unit.children.flatMap((child) => linesOfUnit(child, depth + stepTo(child, unit)));
  return [...own, ...pictures, ...below];
}

function lineOf({ text, notes }: Unit, depth: number, mark: string | undefined): SaidLine {
  const line = [mark, text].filter(Boolean).join(' ');
  const moved = shifted(notes, line.length - text.length);
  return { depth, text: line, ...(moved.length > 0 && { notes: moved }) };
}

/** What stands below a § or goes on below `(2)` begins at the same margin. */
function stepTo(child: Unit, { mark }: Unit): 0 | 1 {
  const isFlush = mark?.kind === 'section' || (mark?.kind === 'paragraph' && !child.mark);
  return isFlush ? 0 : 1;
}

/**
 * A command with the new text behind its colon: in quotation marks, in its own line where it is
 * more than one. Tables, and text whose marks could not be told from ours, stand without.
 */
export function withText(command: string, lines: readonly SaidLine[]): Said {
  const isPlain = lines.every(({ text, rows, picture }) => !rows && !picture && isBalanced(text));
  const [only] = lines;
  if (lines.length === 1 && only && isPlain) {
    const quotation = quoted(only.text) ?? '';
    const notes = shifted(only.notes ?? [], `${command}: „`.length);
    const text = `${command}: ${quotation}${stop(only.text)}`;
    return { text, ...(notes.length > 0 && { notes }), lines: [] };
  }
  if (!isPlain) return { text: `${command}:`, lines: [...lines] };
  const last = lines.length - 1;
  const marked = lines.map(({ depth, text, notes }, index): SaidLine => {
    const start = index === 0 ? '„' : '';
    return {
      depth,
      text: `${start}${deeper(text)}${index === last ? `“${stop(text)}` : ''}`,
      ...(notes && { notes: shifted(notes, start.length) }),
    };
  });
  return { text: `${command}:`, lines: marked };
}

/** `In Satz 2 erhält der Satzteil vor Buchstabe a folgende Fassung`. */
export function partAnew(place: string, part: string): string {
  const what = part.replace(/^in dem /u, 'der ');
  return place
    ? `${place} erhält ${what} folgende Fassung`
    : `${capitalized(what)} erhält folgende Fassung`;
}

/** A quotation holds its own final mark; where it has none, the sentence gets its stop. */
function stop(text: string): string {
  return /[.?!…]["“”‘«‹)\]]*$/u.test(text) ? '' : '.';
}

/** How many words a unit has with all below it, cells of tables too. */
export function unitWordCount(unit: Unit): number {
  return linesOfUnit(unit).reduce(
    (sum, { text, rows }) => sum + wordCount([text, ...(rows?.flat() ?? [])].join(' ')),
    0,
  );
}
