import {
  AlignmentType,
  type ILevelsOptions,
  LevelFormat,
  LevelSuffix,
  type NumberingDefinition,
} from 'docx';
import { type Marker, type MarkerKind, markerParts, printedBullet } from '../../counting/marker.ts';
import { numeralOf } from '../../counting/numerals.ts';
import { indent } from '../measures.ts';
import { printable } from '../printable.ts';
import { twips } from './units.ts';

/** Word knows nine levels, 0 to 8. */
const levels = 9;

const formats: Record<
  Exclude<MarkerKind, 'bullet'>,
  (typeof LevelFormat)[keyof typeof LevelFormat]
> = {
  section: LevelFormat.DECIMAL,
  upperRoman: LevelFormat.UPPER_ROMAN,
  upperLetter: LevelFormat.UPPER_LETTER,
  paragraph: LevelFormat.DECIMAL,
  decimal: LevelFormat.DECIMAL,
  outline: LevelFormat.DECIMAL,
  lowerLetter: LevelFormat.LOWER_LETTER,
  doubleLetter: LevelFormat.LOWER_LETTER,
  lowerRoman: LevelFormat.LOWER_ROMAN,
};

/** What each level of a list looks like where nobody has typed anything else. */
const inNumbered: readonly Marker[] = [
  { kind: 'decimal', text: '1.', number: 1 },
  { kind: 'lowerLetter', text: 'a)', number: 1 },
  { kind: 'doubleLetter', text: 'aa)', number: 1 },
];

/** Where a paragraph stands in Word's numbering. */
export interface NumberingPlace {
  reference: string;
  level: number;
  instance: number;
}

/** A point that was placed: what is listed in it hangs on it. */
export interface NumberedPoint {
  place: NumberingPlace;
  counting: Counting;
  look: Look;
}

/** The points of one list, as they come. */
export interface OpenList {
  /** The level in Word's numbering, 0 is the outermost. */
  level: number;
  /** Where the next point stands; without a marker, Word prints none. */
  point(marker: Marker | 'box'): NumberedPoint;
}

/**
 * The lists of one document. A list and what is listed in its points are one list of Word's, which
 * counts by itself: a point that is raised, lowered or put between others goes on counting. Only
 * where the typed number jumps or repeats, or two lists of a level look different, another begins.
 */
export class Numbering {
  readonly #all: Counting[] = [];

  /** A new list: in a point, or (without one) the outermost. */
  open(parent?: NumberedPoint): OpenList {
    const level = parent ? Math.min(parent.place.level + 1, levels - 1) : 0;
    let counting = parent?.counting;
    return {
      level,
      point: (marker) => {
        // On its own, a list cannot count the number that it hangs on.
        const hung = counting === parent?.counting ? parent?.look : undefined;
        let look = lookOf(marker, level, hung);
        if (!counting?.takes(look, level)) {
          look = lookOf(marker, level);
          counting = new Counting(`list-${this.#all.length + 1}`);
          this.#all.push(counting);
          counting.takes(look, level);
        }
        const { reference } = counting;
        return { place: { reference, level, instance: 1 }, counting, look };
      },
    };
  }

  definitions(): NumberingDefinition[] {
    return this.#all.map((counting) => counting.definition());
  }
}

/** One list of Word's: what each level looks like, and how far it has counted. */
class Counting {
  readonly reference: string;
  readonly #looks: (Look | undefined)[] = [];
  readonly #last: (number | undefined)[] = [];

  constructor(reference: string) {
    this.reference = reference;
  }

  /** Whether Word would give this point its number by itself; if so, it counts. */
  takes(look: Look, level: number): boolean {
    const { number } = look;
    const { [level]: known } = this.#looks;
    if (known && known.key !== look.key) return false;
    const { [level]: last } = this.#last;
    const next = last === undefined ? known?.number : last + 1;
    if (known && number !== undefined && number !== next) return false;
    this.#looks[level] ??= look;
    this.#last[level] = number ?? 0;
    this.#last.length = level + 1;
    return true;
  }

  definition(): NumberingDefinition {
    const first = this.#looks.find((look) => look !== undefined);
    const free = (level: number) => {
      const { [level % inNumbered.length]: numbered } = inNumbered;
      return first?.isBullet || !numbered ? bullet('', level) : lookOf(numbered, level);
    };
    return {
      reference: this.reference,
      levels: Array.from({ length: levels }, (_, level) => ({
        level,
        ...(this.#looks[level] ?? free(level)).options,
        alignment: AlignmentType.LEFT,
        style: {
          paragraph: {
            indent: { left: twips(itemIndent(level)), hanging: twips(indent.list) },
          },
        },
      })),
    };
  }
}

/** The left edge of the text of an item, in mm from that of the list. */
export function itemIndent(depth: number): number {
  return indent.list * (Math.min(depth, levels - 1) + 1);
}

/** How a level prints its points. */
interface Look {
  /** The same for points that Word counts on by itself. */
  key: string;
  isBullet: boolean;
  /** As the drafter counts. */
  number?: number;
  /** As far as its numeral: as it is printed, and as Word is told it. */
  upToNumeral?: { printed: string; told: string };
  options: Pick<ILevelsOptions, 'format' | 'text' | 'suffix' | 'start'>;
}

/** @param parent of the point that it is in, where Word counts both in one list */
function lookOf(marker: Marker | 'box', level: number, parent?: Look): Look {
  if (marker === 'box') {
    const options = { format: LevelFormat.BULLET, text: '', suffix: LevelSuffix.NOTHING };
    return { key: 'box', isBullet: true, options };
  }
  const { kind, number, text } = marker;
  if (kind === 'bullet' || number === undefined) return bullet(text, level);
  const { before, numeral, after } = markerParts(marker);
  // What Word would write otherwise (`01.`) is a text of its own to it.
  if (numeralOf(number, kind) !== numeral) return bullet(text, level);
  // After z, Word and LibreOffice go on with aa, bb, cc: the 27th letter is aa.
  const start = kind === 'doubleLetter' ? number + 26 : number;
  const told = `${hanging(before, parent)}%${level + 1}`;
  const shown = `${told}${printable(after)}`;
  return {
    key: `${kind} ${shown}`,
    isBullet: false,
    number,
    upToNumeral: { printed: `${before}${numeral}`, told },
    options: { format: formats[kind], text: shown, start },
  };
}

/** The `2.` of `2.3`, where that is the number of the point it is in: Word counts it too. */
function hanging(before: string, parent: Look | undefined): string {
  const above = parent?.upToNumeral;
  return above && before === `${above.printed}.` ? `${above.told}.` : printable(before);
}

function bullet(text: string, level: number): Look {
  const shown = printable(text) || printedBullet(level);
  const options = { format: LevelFormat.BULLET, text: shown };
  return { key: `bullet ${shown}`, isBullet: true, options };
}
