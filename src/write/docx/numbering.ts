import {
  AlignmentType,
  type ILevelsOptions,
  LevelFormat,
  LevelSuffix,
  type NumberingDefinition,
} from 'docx';
import { type Marker, type MarkerKind, partsOf } from '../../counting/marker.ts';
import { numeralOf } from '../../counting/numerals.ts';
import { indent } from '../measures.ts';
import { printable } from '../printable.ts';
import { twips } from './units.ts';

/** Word knows nine levels, 0 to 8. */
const levels = 9;

const bullets = ['•', '–', '▪'] as const;

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
export interface Place {
  reference: string;
  level: number;
  instance: number;
}

/** The points of one list, as they come. */
export interface OpenList {
  /** The level in Word's numbering, 0 is the outermost. */
  level: number;
  /** Where the next point stands; without a marker, Word prints none. */
  point(marker: Marker | 'box'): Place;
}

/**
 * The lists of one document. Word counts the points of a list by itself as far as they go on one
 * by one, so they do so when somebody goes on writing; where the typed number jumps or repeats, a
 * list of its own begins there. Lists of the same make share their definition.
 */
export class Numbering {
  readonly #definitions = new Map<string, NumberingDefinition>();
  #instances = 0;

  /** A new list at a depth (0 is the outermost). */
  open(depth: number): OpenList {
    const level = Math.min(depth, levels - 1);
    let last: { look: string; number: number | undefined; place: Place } | undefined;
    return {
      level,
      point: (marker) => {
        const number = marker === 'box' ? undefined : marker.number;
        const look = lookOf(marker, level);
        const goesOn =
          last?.look === look.key && (number === undefined || number === (last.number ?? 0) + 1);
        const place = last && goesOn ? last.place : this.#begin(look, level);
        last = { look: look.key, number, place };
        return place;
      },
    };
  }

  definitions(): NumberingDefinition[] {
    return [...this.#definitions.values()];
  }

  #begin(look: Look, level: number): Place {
    const reference = `${look.key}-${look.start}-${level}`;
    if (!this.#definitions.has(reference)) {
      this.#definitions.set(reference, { reference, levels: define(look, level) });
    }
    this.#instances += 1;
    return { reference, level, instance: this.#instances };
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
  start: number;
  options: Pick<ILevelsOptions, 'format' | 'text' | 'suffix' | 'start'>;
}

function define(look: Look, own: number): readonly ILevelsOptions[] {
  return Array.from({ length: levels }, (_, level): ILevelsOptions => {
    const other = look.isBullet ? bullet('', level) : inNumbered[level % inNumbered.length];
    return {
      level,
      ...(level === own || !other ? look : 'options' in other ? other : lookOf(other, level))
        .options,
      alignment: AlignmentType.LEFT,
      style: {
        paragraph: {
          indent: { left: twips(itemIndent(level)), hanging: twips(indent.list) },
        },
      },
    };
  });
}

function lookOf(marker: Marker | 'box', level: number): Look {
  if (marker === 'box') {
    const options = { format: LevelFormat.BULLET, text: '', suffix: LevelSuffix.NOTHING };
    return { key: 'box', isBullet: true, start: 1, options };
  }
  const { kind, number, text } = marker;
  if (kind === 'bullet' || number === undefined) return bullet(text, level);
  const { before, numeral, after } = partsOf(marker);
  // What Word would write otherwise (`01.`) is a text of its own to it.
  if (numeralOf(number, kind) !== numeral) return bullet(text, level);
  // After z, Word and LibreOffice go on with aa, bb, cc: the 27th letter is aa.
  const start = kind === 'doubleLetter' ? number + 26 : number;
  const shown = printable(`${before}%${level + 1}${after}`);
  return {
    key: `${kind} ${shown}`,
    isBullet: false,
    start,
    options: { format: formats[kind], text: shown, start },
  };
}

function bullet(text: string, level: number): Look {
  const shown = printable(text) || (bullets[level % bullets.length] ?? '•');
  const options = { format: LevelFormat.BULLET, text: shown };
  return { key: `bullet ${shown}`, isBullet: true, start: 1, options };
}
