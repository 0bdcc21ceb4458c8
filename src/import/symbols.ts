import type { Element } from 'hast';
import { styleOf, textOfHtml } from './style.ts';

/**
 * The text of a run that Word sets in a font of symbols, where a letter stands for a sign: `à` is
 * an arrow. `undefined` where the run is text of its own.
 */
export function symbolsAsText(element: Element): string | undefined {
  if (styleOf(element, 'mso-char-type') !== 'symbol') return undefined;
  const font = styleOf(element, 'mso-symbol-font-family') || styleOf(element, 'font-family');
  return symbolText(textOfHtml(element), font);
}

/** Text in a font of symbols as the signs that it shows. */
export function symbolText(text: string, fontName: string): string {
  const font = fontName.toLowerCase();
  const signs = font.includes('wingdings') ? wingdings : font.includes('symbol') ? symbol : {};
  return Array.from(text, (character) => {
    // Also as private characters, U+F000 and up.
    const code = character.codePointAt(0) ?? 0;
    const letter =
      code >= 0xf000 && code <= 0xf0ff ? String.fromCodePoint(code - 0xf000) : character;
    return signs[letter] ?? character;
  }).join('');
}

/** @see https://www.unicode.org/L2/L2011/11052r-wingding.pdf */
const wingdings: Readonly<Record<string, string>> = {
  à: '→',
  ß: '←',
  á: '↑',
  â: '↓',
  è: '➔',
  Ø: '➢',
  ü: '✓',
  û: '✗',
  o: '☐',
  x: '☒',
  þ: '☑',
  '§': '▪',
  '(': '☎',
  '*': '✉',
};

/** @see https://www.unicode.org/Public/MAPPINGS/VENDORS/ADOBE/symbol.txt */
const symbol: Readonly<Record<string, string>> = {
  '·': '•',
  '®': '→',
  Þ: '⇒',
  '£': '≤',
  '³': '≥',
  '¹': '≠',
  '´': '×',
  '±': '±',
  '-': '−',
};
