import {
  AlignmentType,
  type ILevelsOptions,
  LevelFormat,
  LevelSuffix,
  type NumberingDefinition,
} from 'docx';
import type { List, ListMarker } from '../../letter/block.ts';
import { indent } from '../measures.ts';
import { twips } from './units.ts';

/** Word knows nine levels, 0 to 8. */
const levels = 9;

const bullets = ['•', '–', '▪'] as const;

/** What each level of a list looks like where nobody has typed anything else. */
const inNumbered: readonly ListMarker[] = ['1.', 'a)', 'aa)'];

/** Where a paragraph stands in Word's numbering. */
export interface Place {
  reference: string;
  level: number;
  instance: number;
}

/**
 * The lists of one document. Each list of the letter is a list of its own to Word, so it begins
 * where it should and stays so when somebody goes on writing; lists of the same make share their
 * definition.
 */
export class Numbering {
  readonly #definitions = new Map<string, NumberingDefinition>();
  #instances = 0;

  /** A new list at a depth (0 is the outermost); one of tasks brings its own boxes for bullets. */
  open(list: Pick<List, 'marker' | 'start'>, depth: number, box = false): Place {
    const level = Math.min(depth, levels - 1);
    const reference = `${box ? 'box' : list.marker}-${list.start}-${level}`;
    if (!this.#definitions.has(reference)) {
      this.#definitions.set(reference, { reference, levels: define(list, level, box) });
    }
    this.#instances += 1;
    return { reference, level, instance: this.#instances };
  }

  definitions(): NumberingDefinition[] {
    return [...this.#definitions.values()];
  }
}

/** The left edge of the text of an item, in mm from that of the list. */
export function itemIndent(depth: number): number {
  return indent.list * (Math.min(depth, levels - 1) + 1);
}

function define(
  list: Pick<List, 'marker' | 'start'>,
  own: number,
  box: boolean,
): readonly ILevelsOptions[] {
  return Array.from({ length: levels }, (_, level): ILevelsOptions => {
    const marker =
      level === own || list.marker === 'bullet'
        ? list.marker
        : (inNumbered[level % inNumbered.length] ?? '1.');
    const start = level === own ? list.start : 1;
    return {
      level,
      ...(box && level === own
        ? { format: LevelFormat.BULLET, text: '', suffix: LevelSuffix.NOTHING }
        : look(marker, level, start)),
      alignment: AlignmentType.LEFT,
      style: {
        paragraph: {
          indent: { left: twips(itemIndent(level)), hanging: twips(indent.list) },
        },
      },
    };
  });
}

function look(marker: ListMarker, level: number, start: number) {
  const own = `%${level + 1}`;
  switch (marker) {
    case 'bullet':
      return { format: LevelFormat.BULLET, text: bullets[level % bullets.length] ?? '•' };
    case '1.':
      return { format: LevelFormat.DECIMAL, text: `${own}.`, start };
    case '1)':
      return { format: LevelFormat.DECIMAL, text: `${own})`, start };
    case 'a.':
      return { format: LevelFormat.LOWER_LETTER, text: `${own}.`, start };
    case 'a)':
      return { format: LevelFormat.LOWER_LETTER, text: `${own})`, start };
    case 'A)':
      return { format: LevelFormat.UPPER_LETTER, text: `${own})`, start };
    case 'aa)':
      // After z, Word and LibreOffice go on with aa, bb, cc: the 27th letter is aa.
      return { format: LevelFormat.LOWER_LETTER, text: `${own})`, start: start + 26 };
  }
}
