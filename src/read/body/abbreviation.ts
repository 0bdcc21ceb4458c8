/** What else follows a letter and a full stop in an abbreviation: `z. Hd.`, `v. Chr.`, `o. Prof.` */
const laterParts = new Set([
  'abs',
  'aufl',
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

/**
 * Whether `a.` and what follows it on the line is an abbreviation (`a. D.`, `z. B.`, `i. Allg.`)
 * and no marker of a point.
 */
export function isAbbreviation(letter: string, rest: string): boolean {
  if (letter.length > 1) return false;
  const next = /^[ \t\u00A0\u202F]*([\p{L}\p{M}]+)\./u.exec(rest)?.[1]?.normalize('NFC');
  return next !== undefined && (next.length === 1 || laterParts.has(next.toLowerCase()));
}
