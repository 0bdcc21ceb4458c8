import { printedBullet } from '../../counting/marker.ts';
import { numeralOf } from '../../counting/numerals.ts';
import { markersAt } from '../../read/body/marker.ts';
import { childOf, descend, elementsOf, type XmlElement } from '../../xml/tree.ts';
import { isOn, mmOfTwips, valOf } from './open.ts';
import type { WordStyles } from './styles.ts';

interface Level {
  start: number;
  format: string;
  text: string;
  /** All numbers in it are written as digits. */
  isLegal: boolean;
  /** The level whose points begin it anew; 0 for never, absent for any above. */
  restart?: number;
  font: string;
  /** In mm. */
  indent?: number;
  style?: string;
}

interface Numbers {
  abstract: string;
  /** Where it begins otherwise, by level. */
  starts: Map<number, number>;
  levels: Map<number, Level>;
}

/**
 * Numbers paragraphs as Word does (ECMA-376, 17.9): all lists of one abstract numbering count on
 * together, unless one says where it starts.
 */
export class WordNumbering {
  readonly #abstract = new Map<string, Map<number, Level>>();
  readonly #linked = new Map<string, string>();
  readonly #numbers = new Map<string, Numbers>();
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();
  readonly #styles: WordStyles;

  readonly #isOwn: boolean;

  /** @param isOwn whether the letter is ours: any other bullet than its level's was typed */
  constructor(root: XmlElement | undefined, styles: WordStyles, isOwn = false) {
    this.#styles = styles;
    this.#isOwn = isOwn;
    for (const element of root ? elementsOf(root, 'w:abstractNum') : []) {
      const id = element.attributes['w:abstractNumId'] ?? '';
      this.#abstract.set(id, levelsOf(element));
      const link = valOf(childOf(element, 'w:numStyleLink'));
      if (link) this.#linked.set(id, link);
    }
    for (const element of root ? elementsOf(root, 'w:num') : []) {
      const starts = new Map<number, number>();
      const levels = new Map<number, Level>();
      for (const override of elementsOf(element, 'w:lvlOverride')) {
        const level = Number(override.attributes['w:ilvl'] ?? 0);
        const start = valOf(childOf(override, 'w:startOverride'));
        if (start !== undefined) starts.set(level, Number(start));
        const own = childOf(override, 'w:lvl');
        if (own) levels.set(level, levelOf(own));
      }
      this.#numbers.set(element.attributes['w:numId'] ?? '', {
        abstract: valOf(childOf(element, 'w:abstractNumId')) ?? '',
        starts,
        levels,
      });
    }
  }

  /** The marker that Word prints before a paragraph and counts; `undefined` where it has none. */
  next(
    properties: XmlElement | undefined,
    style: string | undefined,
  ): { marker: string; level: number; indent?: number } | undefined {
    const own = childOf(properties, 'w:numPr');
    const ofStyle = this.#styles.find(style, (element) => descend(element, 'w:pPr', 'w:numPr'));
    const id = valOf(childOf(own, 'w:numId')) ?? valOf(childOf(ofStyle, 'w:numId'));
    const numbers = id === undefined || id === '0' ? undefined : this.#numbers.get(id);
    if (id === undefined || !numbers) return undefined;
    const abstract = this.#resolved(numbers.abstract);
    const known = this.#abstract.get(abstract);
    const at =
      valOf(childOf(own, 'w:ilvl')) ??
      levelOfStyle(known, style) ??
      valOf(childOf(ofStyle, 'w:ilvl')) ??
      '0';
    const level = Math.min(8, Math.max(0, Number(at) || 0));
    const look = (index: number) => numbers.levels.get(index) ?? known?.get(index);
    const shown = look(level);
    if (!shown) return undefined;
    const counts = this.#counts.get(abstract) ?? [];
    this.#counts.set(abstract, counts);
    const first = numbers.starts.get(level);
    const begins = first !== undefined && !this.#begun.has(`${id} ${level}`);
    this.#begun.add(`${id} ${level}`);
    const last = counts[level];
    counts[level] = begins ? first : last === undefined ? (first ?? shown.start) : last + 1;
    for (let deeper = level + 1; deeper < 9; deeper += 1) {
      const { restart } = look(deeper) ?? {};
      if (restart === undefined || (restart > 0 && level < restart)) counts[deeper] = undefined;
    }
    const marker =
      shown.format !== 'bullet'
        ? numbered(shown, counts, look)
        : this.#isOwn
          ? ownBullet(shown, level)
          : bulletOf(shown);
    return { marker, level, ...(shown.indent !== undefined && { indent: shown.indent }) };
  }

  /** A numbering that is only the link to that of a style. */
  #resolved(abstract: string): string {
    const style = this.#linked.get(abstract);
    const id =
      style &&
      this.#styles.find(style, (element) => valOf(descend(element, 'w:pPr', 'w:numPr', 'w:numId')));
    return (id && this.#numbers.get(id)?.abstract) ?? abstract;
  }
}

function levelsOf(element: XmlElement): Map<number, Level> {
  return new Map(
    elementsOf(element, 'w:lvl').map((level) => [
      Number(level.attributes['w:ilvl'] ?? 0),
      levelOf(level),
    ]),
  );
}

function levelOf(element: XmlElement): Level {
  const restart = valOf(childOf(element, 'w:lvlRestart'));
  const indent = descend(element, 'w:pPr', 'w:ind');
  const left = indent?.attributes['w:left'] ?? indent?.attributes['w:start'];
  const style = valOf(childOf(element, 'w:pStyle'));
  const fonts = descend(element, 'w:rPr', 'w:rFonts')?.attributes;
  return {
    start: Number(valOf(childOf(element, 'w:start')) ?? 0),
    format: valOf(childOf(element, 'w:numFmt')) ?? 'decimal',
    text: valOf(childOf(element, 'w:lvlText')) ?? '',
    isLegal: isOn(childOf(element, 'w:isLgl')),
    font: (fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? '').toLowerCase(),
    ...(restart !== undefined && { restart: Number(restart) }),
    ...(left !== undefined && { indent: mmOfTwips(left) }),
    ...(style !== undefined && { style }),
  };
}

function levelOfStyle(
  levels: Map<number, Level> | undefined,
  style: string | undefined,
): string | undefined {
  for (const [index, level] of levels ?? [])
    if (level.style !== undefined && level.style === style) return String(index);
  return undefined;
}

function numbered(
  { text, isLegal }: Level,
  counts: readonly (number | undefined)[],
  look: (index: number) => Level | undefined,
): string {
  return text
    .replace(/%([1-9])/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      const level = look(index);
      const count = counts[index] ?? level?.start ?? 1;
      return formatted(count, isLegal ? 'decimal' : (level?.format ?? 'decimal'));
    })
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A number as Word writes it. */
export function formatted(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
    case 'upperLetter': {
      // After z Word goes on with aa, bb, cc.
      const letter = String.fromCharCode(97 + ((count - 1) % 26));
      const word = count < 1 ? String(count) : letter.repeat(Math.min(50, Math.ceil(count / 26)));
      return format === 'lowerLetter' ? word : word.toUpperCase();
    }
    case 'lowerRoman':
    case 'upperRoman':
      return numeralOf(count, format) ?? String(count);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(count);
  }
}

function ownBullet(level: Level, depth: number): string {
  const sign = level.text.trim();
  if (sign === printedBullet(depth)) return '';
  return isBullet(sign) ? sign : bulletOf(level);
}

function isBullet(sign: string): boolean {
  return markersAt(`${sign} Text`).some(({ kind }) => kind === 'bullet');
}

/** What a bullet looks like is the letter's to say, unless it is a sign of its own. */
function bulletOf({ text, font }: Level): string {
  const sign = text.trim();
  if (/wingdings|symbol|webdings|courier/u.test(font) || /^[\uF000-\uF0FF]$/u.test(sign)) {
    return /^[Ø\uF0D8]$/u.test(sign) ? '➢' : '';
  }
  return /^[·•▪●■◦○o-]?$/u.test(sign) ? '' : sign;
}
