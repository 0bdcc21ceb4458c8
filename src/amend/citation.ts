import type { Unit } from '../compare/unit.ts';
import { type PrintedLines, printedLineAt, visibleLetters } from '../letter/lines.ts';
import type { CitedPlace, Command } from './command.ts';
import { numbersListed } from './nouns.ts';
import type { Said } from './said.ts';

/** What `cite` puts behind a place. */
const cited = / \(Zeilen? \d+(?:(?:, | und | bis )\d+)*\)/gu;

/** A sentence without the lines that it names. */
export function withoutLines(text: string): string {
  return text.replace(cited, '');
}

/** The lines of a text as they are printed. */
export class Citations {
  readonly #lines: PrintedLines;
  /** How many letters stand before a unit. */
  readonly #starts = new Map<Unit, number>();

  private constructor(lines: PrintedLines) {
    this.#lines = lines;
  }

  /** `undefined` where what is printed is another text: its lines would say something wrong. */
  static of(units: readonly Unit[], lines: PrintedLines | undefined): Citations | undefined {
    if (!lines || lettersOfUnits(units) !== lines.letters) return undefined;
    const citations = new Citations(lines);
    citations.#count(units, 0);
    return citations;
  }

  #count(units: readonly Unit[], before: number): number {
    let at = before;
    for (const unit of units) {
      this.#starts.set(unit, at);
      at = this.#count(unit.children, at + visibleLetters(ownText(unit)).length);
    }
    return at;
  }

  /** A sentence with its lines behind the place that it names: `In Ziffer 2 (Zeile 12) wird …` */
  cite(said: Said, { places = [] }: Command): Said {
    const numbers = new Set(places.flatMap((place) => this.#linesOf(place)));
    if (numbers.size === 0) return said;
    const listed = [...numbers].sort((one, other) => one - other).map(String);
    const end = endOfPlace(said.text);
    if (end === undefined) return said;
    const lines = ` (${listed.length > 1 ? 'Zeilen' : 'Zeile'} ${numbersListed(listed)})`;
    const text = said.text.slice(0, end) + lines + said.text.slice(end);
    const notes = said.notes?.map((note) =>
      note.at > end ? { ...note, at: note.at + lines.length } : note,
    );
    return { ...said, text, ...(notes && { notes }) };
  }

  #linesOf({ unit, from = 0, to }: CitedPlace): number[] {
    const start = this.#starts.get(unit);
    if (start === undefined) return [];
    const first = start + visibleLetters(unit.text.slice(0, from)).length;
    const whole = lettersOfUnits([unit]).length;
    // A picture has no letters by which its line is found.
    if (whole === 0) return [];
    const length = to === undefined ? whole : visibleLetters(unit.text.slice(0, to)).length;
    const last = Math.max(first, start + length - 1);
    const [one, other] = [printedLineAt(this.#lines, first), printedLineAt(this.#lines, last)];
    if (one === undefined || other === undefined) return [];
    return Array.from({ length: other - one + 1 }, (_, index) => one + index);
  }
}

function ownText({ text, rows }: Unit): string {
  return [text, ...rows.flat()].join('');
}

/** All letters of units, in the order in which they are printed. */
export function lettersOfUnits(units: readonly Unit[]): string {
  return units
    .map((unit) => visibleLetters(ownText(unit)) + lettersOfUnits(unit.children))
    .join('');
}

/** Where the place of a sentence ends: before its verb, quotations apart. */
function endOfPlace(text: string): number | undefined {
  if (text.startsWith('Folgende')) return undefined;
  let depth = 0;
  for (const { 0: found, index } of text.matchAll(/[„“]|,? (?:wird|werden|erhält)(?= )/gu)) {
    if (found === '„') depth++;
    else if (found === '“') depth--;
    else if (depth === 0) return index;
  }
  return undefined;
}
