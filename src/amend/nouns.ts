/** What places of a text are called, with what German needs to speak of them. */
export interface PlaceNoun {
  gender: 'masculine' | 'feminine';
  singular: string;
  plural: string;
  /** Where the dative with an article differs: dem Buchstaben a. */
  dative?: string;
}

const feminine = (singular: string, plural: string): PlaceNoun => ({
  gender: 'feminine',
  singular,
  plural,
});
const masculine = (singular: string, plural: string, dative?: string): PlaceNoun => ({
  gender: 'masculine',
  singular,
  plural,
  ...(dative !== undefined && { dative }),
});

export const placeNouns = {
  Ziffer: feminine('Ziffer', 'Ziffern'),
  Punkt: masculine('Punkt', 'Punkte'),
  Nummer: feminine('Nummer', 'Nummern'),
  Absatz: masculine('Absatz', 'Absätze'),
  Unterabsatz: masculine('Unterabsatz', 'Unterabsätze'),
  Satz: masculine('Satz', 'Sätze'),
  Satzteil: masculine('Satzteil', 'Satzteile'),
  Buchstabe: masculine('Buchstabe', 'Buchstaben', 'Buchstaben'),
  Doppelbuchstabe: masculine('Doppelbuchstabe', 'Doppelbuchstaben', 'Doppelbuchstaben'),
  Abschnitt: masculine('Abschnitt', 'Abschnitte'),
  Spiegelstrich: masculine('Spiegelstrich', 'Spiegelstriche'),
  Fußnote: feminine('Fußnote', 'Fußnoten'),
  '§': masculine('§', '§§'),
} as const satisfies Record<string, PlaceNoun>;

/** What numbered points are called; the drafter's choice. */
export type UnitWord = 'Ziffer' | 'Punkt' | 'Nummer';

/** `folgende Ziffer`, `folgender Absatz`; the same for accusative is not needed. */
export function followingFor(noun: PlaceNoun): string {
  return noun.gender === 'feminine' ? 'folgende' : 'folgender';
}

/** `2`, `2 und 3`, `2 bis 4`, `2, 4 und 6`. */
export function numbersListed(numbers: readonly string[]): string {
  const last = numbers.at(-1) ?? '';
  if (numbers.length < 2) return last;
  if (numbers.length > 2 && isSequence(numbers)) return `${numbers[0]} bis ${last}`;
  return `${numbers.slice(0, -1).join(', ')} und ${last}`;
}

function isSequence(numbers: readonly string[]): boolean {
  return numbers.every((number, index) => {
    if (index === 0) return true;
    const before = numbers[index - 1] ?? '';
    if (/^\d+$/u.test(number)) return Number(number) === Number(before) + 1;
    return (
      number.length === before.length &&
      /^(\p{L})\1?$/u.test(number) &&
      number.charCodeAt(0) === before.charCodeAt(0) + 1
    );
  });
}

const ordinals = ['erst', 'zweit', 'dritt', 'viert', 'fünft', 'sechst', 'siebt', 'acht', 'neunt'];
const more = ['zehnt', 'elft', 'zwölft'];

/** Whether an ordinal is a word: up to the twelfth. */
export function hasWord(count: number): boolean {
  return count <= ordinals.length + more.length;
}

/** An ordinal with its ending: `zweiter`, `zweiten`; from 13 on in figures, which have none: `13.` */
export function ordinal(count: number, ending: 'e' | 'en' | 'er'): string {
  const stem = [...ordinals, ...more][count - 1];
  return stem === undefined ? `${count}.` : `${stem}${ending}`;
}
