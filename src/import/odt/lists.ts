import { elementsOf, type XmlElement } from '../../xml/tree.ts';
import { formatted } from '../word/numbering.ts';
import { mmOf } from './open.ts';
import type { OdtStyles } from './styles.ts';

/** How far each level of a list has counted. */
type Counts = (number | undefined)[];

const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '': 'none',
};

/** Numbers points as OpenDocument counts them (part 3, 5.3 and 19.880). */
export class OdtLists {
  readonly #styles: OdtStyles;
  /** Of the last list of each style, and of each list by its id. */
  readonly #ofStyle = new Map<string, Counts>();
  readonly #ofId = new Map<string, Counts>();

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  /** Opens an outermost list. */
  open(list: XmlElement, style: string): Counts {
    const { attributes } = list;
    const continued = this.#ofId.get(attributes['text:continue-list'] ?? '');
    const counts =
      continued ??
      (attributes['text:continue-numbering'] === 'true' ? this.#ofStyle.get(style) : undefined) ??
      [];
    this.#ofStyle.set(style, counts);
    const id = attributes['xml:id'];
    if (id !== undefined) this.#ofId.set(id, counts);
    return counts;
  }

  /** The marker of the next point of a level, from 0. */
  next(
    style: string,
    level: number,
    counts: Counts,
    start?: number,
  ): { marker: string; indent?: number } | undefined {
    const look = this.#level(style, level);
    const first = Number(look?.attributes['text:start-value'] ?? 1);
    const last = counts[level];
    counts[level] = start ?? (last === undefined ? first : last + 1);
    counts.length = level + 1;
    if (!look) return { marker: '' };
    const indent = indentOf(look);
    const at = indent === undefined ? {} : { indent };
    if (look.name === 'text:list-level-style-bullet') return { marker: bullet(look), ...at };
    if (look.name !== 'text:list-level-style-number') return { marker: '', ...at };
    return { marker: this.#number(style, level, counts, look), ...at };
  }

  #number(style: string, level: number, counts: Counts, look: XmlElement): string {
    const numeral = (index: number) => {
      const format = this.#level(style, index)?.attributes['style:num-format'] ?? '1';
      return formatted(counts[index] ?? 1, formats[format] ?? 'decimal');
    };
    const whole = look.attributes['loext:num-list-format'];
    if (whole !== undefined) {
      return whole.replace(/%(\d)%/gu, (_, digit: string) => numeral(Number(digit) - 1)).trim();
    }
    const shown = Math.max(1, Number(look.attributes['text:display-levels'] ?? 1));
    const numerals = Array.from({ length: Math.min(shown, level + 1) }, (_, index) =>
      numeral(level - Math.min(shown, level + 1) + 1 + index),
    );
    const { 'style:num-prefix': before = '', 'style:num-suffix': after = '' } = look.attributes;
    return `${before}${numerals.join('.')}${after}`.trim();
  }

  #level(style: string, level: number): XmlElement | undefined {
    const list = this.#styles.list(style);
    return (list ? elementsOf(list) : []).find(
      ({ attributes }) => Number(attributes['text:level']) === level + 1,
    );
  }
}

function indentOf(look: XmlElement): number | undefined {
  for (const properties of elementsOf(look, 'style:list-level-properties')) {
    const [alignment] = elementsOf(properties, 'style:list-level-label-alignment');
    const left = mmOf(alignment?.attributes['fo:margin-left']);
    if (left !== undefined) return left;
    const before = mmOf(properties.attributes['text:space-before']);
    const width = mmOf(properties.attributes['text:min-label-width']);
    if (before !== undefined || width !== undefined) return (before ?? 0) + (width ?? 0);
  }
  return undefined;
}

function bullet({ attributes }: XmlElement): string {
  const sign = attributes['text:bullet-char'] ?? '';
  return /^[·•▪●■◦○o\uE000-\uF8FF-]?$/u.test(sign) || sign === '‣' ? '' : sign;
}
