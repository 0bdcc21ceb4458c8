import type { Language, Text } from '../text/language.ts';
import { linesFrom } from '../text/lines.ts';

/** What a line of a motion has of characters that no shipped font draws. */
export interface UncoveredLine {
  /** Of the first of them, in the motion's text; 0 where they come from elsewhere. */
  offset: number;
  /** From 1; absent where the text doesn't have them: they come from the profile. */
  line?: number;
  characters: string[];
}

/** The lines of a motion's text that have one of these characters, from top to bottom. */
export function uncoveredLines(characters: Iterable<string>, text: string): UncoveredLine[] {
  const wanted = new Set(characters);
  if (wanted.size === 0) return [];
  // Letters with marks may be typed in parts; the letter has them in one.
  const forms = [...wanted].flatMap((one) => [...new Set([one, one.normalize('NFD')])]);
  const pattern = new RegExp(
    forms
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|'),
    'gu',
  );
  const found: UncoveredLine[] = [];
  let number = 0;
  for (const line of linesFrom(text, 0)) {
    number += 1;
    const matches = [...line.text.matchAll(pattern)];
    const [first] = matches;
    if (!first) continue;
    const there = [...new Set(matches.map(([typed]) => typed.normalize('NFC')))];
    found.push({ offset: line.start + first.index, line: number, characters: there });
  }
  const seen = new Set(found.flatMap((line) => line.characters));
  const elsewhere = [...wanted].filter((one) => !seen.has(one));
  return elsewhere.length > 0 ? [{ offset: 0, characters: elsewhere }, ...found] : found;
}

/** The characters, where they stand, what becomes of them and what to do. */
export function describeUncovered(lines: readonly UncoveredLine[]): Text {
  const characters = [...new Set(lines.flatMap((line) => line.characters))];
  const numbers = lines.flatMap(({ line }) => (line === undefined ? [] : [line]));
  return {
    de: `Für ${named(characters, 'de')}${placed(numbers, 'de')} hat Antrag keine Schrift: Im PDF steht dafür �. Ersetzen Sie, was dort steht, oder exportieren Sie den Brief als Word-Datei; Word nimmt die Schriften Ihres Rechners.`,
    en: `Antrag has no font for ${named(characters, 'en')}${placed(numbers, 'en')}: the PDF shows � instead. Replace what stands there, or export the letter as a Word file; Word takes the fonts of your computer.`,
  };
}

/** So many characters or lines are named. */
const most = 5;

function named(characters: readonly string[], language: Language): string {
  const shown = characters.slice(0, most).map((one) => visible(one, language));
  const more = characters.length - shown.length;
  const others = { de: more === 1 ? 'ein weiteres' : `${more} weitere`, en: `${more} more` };
  return listed(more > 0 ? [...shown, others[language]] : shown, language);
}

/** A character as it can be read: private and unassigned ones, and those without a shape, as a number. */
function visible(character: string, language: Language): string {
  if (!/^[\p{L}\p{N}\p{P}\p{S}]/u.test(character)) {
    const code = character.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return language === 'de' ? `„${character}“` : `“${character}”`;
}

function placed(numbers: readonly number[], language: Language): string {
  if (numbers.length === 0) return '';
  const word =
    language === 'de'
      ? numbers.length === 1
        ? 'Zeile'
        : 'Zeilen'
      : numbers.length === 1
        ? 'line'
        : 'lines';
  const shown = numbers.slice(0, most).map(String);
  const list = numbers.length > most ? `${shown.join(', ')} …` : listed(shown, language);
  return ` (${word} ${list})`;
}

function listed(items: readonly string[], language: Language): string {
  const and = language === 'de' ? ' und ' : ' and ';
  return [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(and);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
