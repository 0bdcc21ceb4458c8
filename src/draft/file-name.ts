/**
 * The name of a new motion's file, without its ending: its subject in lower case, letters, digits
 * and hyphens only, which every file system, mail program and address takes as they are.
 *
 * @returns an empty text where the subject has nothing that a name could be made of
 */
export function fileNameFor(subject: string): string {
  const words = subject
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøœ]/gu, (letter) => spelled[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[’']/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const name = shortened(words);
  return reserved.test(name) ? `${name}-antrag` : name;
}

/** As many whole words as fit; of a first one that is too long, its beginning. */
function shortened([first = '', ...others]: readonly string[]): string {
  let name = cut(first);
  for (const word of others) {
    if (name.length + 1 + word.length > longest) break;
    name += `-${word}`;
  }
  return name;
}

/** Without half a character at its end. */
function cut(word: string): string {
  return word.length <= longest ? word : word.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, '');
}

/** In characters: with folders, ending and number it fits into what Windows allows a path. */
const longest = 60;

/** Names that Windows keeps for devices, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

const spelled: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
};
