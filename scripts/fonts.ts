import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { fontFiles } from '../src/write/pdf/fonts.ts';

/*
 * What is to be known of the fonts in `fonts/` without opening them. `npm run generate` writes it;
 * a test holds that it is current.
 */

/** What a letter is set in, as wide as Arial and Helvetica. */
const measured = 'LiberationSans-Regular.ttf';

/** Latin, Greek and Cyrillic letters, and the signs that stand among them. */
const inLetters =
  /[\u0020-\u024f\u0370-\u052f\u1e00-\u1eff\u2000-\u206f\u20a0-\u20bf\u2100-\u22ff\u25a0-\u25ff]/u;

/** Shown at a line's end, or never. */
const unseen = /\p{Cf}/u;

/** Widths in 1/1000 em, in order, each with the characters that are so wide. */
export function widthsOfLetters(): [number, string][] {
  const font = open(measured);
  const byWidth = new Map<number, string>();
  for (const code of font.characterSet.toSorted((a, b) => a - b)) {
    const character = String.fromCodePoint(code);
    if (!inLetters.test(character)) continue;
    const { advanceWidth } = font.glyphForCodePoint(code);
    const width = unseen.test(character) ? 0 : Math.round((advanceWidth / font.unitsPerEm) * 1000);
    byWidth.set(width, (byWidth.get(width) ?? '') + character);
  }
  return [...byWidth].toSorted(([a], [b]) => a - b);
}

/** The code points that one of the fonts at least draws, each row from the first to the last. */
export function drawnCharacters(): [number, number][] {
  const codes = new Set(fontFiles.flatMap((file) => open(file).characterSet));
  const ranges: [number, number][] = [];
  for (const code of [...codes].toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

function open(file: string): Font {
  const font = create(readFileSync(new URL(`../fonts/${file}`, import.meta.url)));
  if (!('glyphForCodePoint' in font)) throw new TypeError(`${file} holds several fonts.`);
  return font;
}

if (process.argv[1]?.endsWith('fonts.ts')) {
  write('src/write/letter-widths.ts', {
    says: 'Widths in 1/1000 em, each with the characters that are so wide in Liberation Sans (and Arial).',
    declares: 'letterWidths: readonly (readonly [number, string])[]',
    rows: widthsOfLetters().map(([width, characters]) => `[${width}, ${quoted(characters)}]`),
  });
  write('src/write/pdf/drawn.ts', {
    says: 'The characters that the shipped fonts draw together: code points, from the first to the last.',
    declares: 'drawn: readonly (readonly [number, number])[]',
    rows: drawnCharacters().map((range) => `[${range.map((code) => `0x${code.toString(16)}`)}]`),
  });
}

interface Written {
  says: string;
  declares: string;
  rows: readonly string[];
}

function write(path: string, { says, declares, rows }: Written) {
  const head = '// Made of the fonts by npm run generate. Do not edit.\n';
  writeFileSync(path, `${head}\n/** ${says} */\nexport const ${declares} = [${rows}];\n`);
  spawnSync('biome', ['format', '--write', path], { stdio: 'inherit' });
}

/** What cannot be seen stands by its number. */
function quoted(characters: string): string {
  const seen = (character: string) =>
    /[\p{Z}\p{C}]/u.test(character) && character !== ' '
      ? `\\u{${character.codePointAt(0)?.toString(16)}}`
      : character.replace(/[\\']/u, '\\$&');
  return `'${Array.from(characters, seen).join('')}'`;
}
