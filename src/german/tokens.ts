import { allianceGreens } from './parties.ts';

/** A word of a name with the marks around it (quotes, commas, brackets). */
export interface NameToken {
  before: string;
  word: string;
  after: string;
}

/** Stands for `Bündnis 90/Die Grünen` while words are told apart: no space, no digit. */
const greensMark = '\u{F8FF}';

/** `DIE LINKE.LEV`: what local groups put behind the full stop stays as it is; but `LINKE.-Fraktion`. */
const marked =
  /^([„“”"'‚‘«»›‹([]*)(.*?)((?<=^\W*linke)\.(?!.*fraktion).+|[„“”"'‚‘’«»›‹)\],;.:]*)$/iu;

/** The words of a name; `Bündnis 90/Die Grünen` in all its spellings is one. */
export function tokens(name: string): NameToken[] {
  const greens: string[] = [];
  const parts = name
    .replace(allianceGreens, (match) => {
      greens.push(match);
      return greensMark;
    })
    .split(' ');
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const [, before = '', word = '', after = ''] = marked.exec(part) ?? [];
      return { before, word: word.replaceAll(greensMark, () => greens.shift() ?? ''), after };
    });
}
