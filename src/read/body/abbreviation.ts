/** How far a line has to be read to tell. */
export const abbreviationLength = 12;

/** What else follows a letter and a full stop in an abbreviation: `z. Hd.`, `v. Chr.`, `o. Prof.` */
const laterParts = new Set([
  'abs',
  'allg',
  'bes',
  'br',
  'brsg',
  'chr',
  'dgl',
  'eigtl',
  'gr',
  'hd',
  'hdn',
  'jh',
  'js',
  'jts',
  'mts',
  'prof',
  'st',
  'tr',
  'ts',
  'verm',
  'zt',
  'zw',
  'ähnl',
]);

/** Abbreviations of one letter that stand alone before a word: siehe, von, und, oder, Seite … */
const alone = new Set(['f', 'n', 'o', 'p', 's', 'u', 'v', 'z']);

/**
 * Whether `a.` and what follows it on the line is an abbreviation (`a. D.`, `z. B.`, `s. Anlage`)
 * and no marker of a point.
 */
export function isAbbreviation(letter: string, rest: string): boolean {
  if (alone.has(letter.toLowerCase())) return true;
  const next = /^[ \t\u00A0\u202F]*([\p{L}\p{M}]+)\./u.exec(rest)?.[1]?.normalize('NFC');
  return next !== undefined && (next.length === 1 || laterParts.has(next.toLowerCase()));
}
