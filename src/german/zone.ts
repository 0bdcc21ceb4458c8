import { isUpperCase } from './declension.ts';
import { type Noun, nounFor } from './nouns.ts';
import { isExactProperName, properNameFor } from './parties.ts';
import type { NameToken } from './tokens.ts';

/** The words of a name among which its head is: those before the first preposition or number. */
export type Zone = readonly Zoned[];

export interface Zoned {
  part: NameToken;
  /** In the name. */
  index: number;
}

export interface ZonedNoun extends Zoned {
  noun: Noun;
  /** In the zone. */
  position: number;
}

export type LookUp = (word: string) => Noun | undefined;

const prepositions = new Set(
  `für der des den die das von vom im in zur zum am an auf aus bei beim gegen mit nach ohne über um
  unter zu fuer gem gemäß`.split(/\s+/u),
);

/** A bracket, a dash, a number, a quotation, or the article of a party's name (`Ratsgruppe Die Linke`). */
const endsZone = /^(?:[(–—„“"«»‚‘'-]|\d|(?:Der|Die|Das|DER|DIE|DAS)$)/u;

/** What stands before the first preposition, article or number; empty where several names stand. */
export function headZone(parts: readonly NameToken[], lookUp: LookUp): Zoned[] {
  const zone: Zoned[] = [];
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    // "1. Ausschuss": an ordinal leads, it ends nothing.
    if (zone.length === 0 && /^(?:\d+|[IVX]+)$/u.test(part.word) && part.after === '.') continue;
    const isEnd =
      prepositions.has(part.word) || (zone.length > 0 && endsZone.test(part.before + part.word));
    if (isEnd && !leadsOn(part, next, lookUp)) break;
    zone.push({ part, index });
    if (part.after.endsWith(':')) break;
    if (/[,;]$/u.test(part.after) && !leadsToHalf(parts, index)) {
      // "Kreistag, Kreisausschuss": two heads, no one form.
      const isLast = index + 2 === parts.length || /,$/u.test(next?.after ?? '');
      return isLast && lookUp(next?.word ?? '')?.claim === 'body' ? [] : zone;
    }
  }
  return zone;
}

/** A hyphen written apart: `Haupt - und Finanzausschuss`, `Freie Wähler - Fraktion`. */
function leadsOn({ word, after }: NameToken, next: NameToken | undefined, lookUp: LookUp): boolean {
  if (!/^[-–]$/u.test(word)) return false;
  return after === ',' || next?.word === 'und' || lookUp(next?.word ?? '')?.claim === 'group';
}

/** The comma between halves of one noun: `Haupt-, Finanz- und …`, also `Haupt-, Finanz, Bau- und …`. */
function leadsToHalf(parts: readonly NameToken[], index: number): boolean {
  const isHalf = (part: NameToken | undefined) => /-$/u.test(part?.word ?? '');
  const [earlier, comma, next] = parts.slice(Math.max(index - 1, 0), index + 2);
  if (index === 0) return isHalf(parts[0]) || (isHalf(parts[1]) && !nounFor(parts[0]?.word ?? ''));
  return isHalf(comma) || (isHalf(earlier) && isHalf(next));
}

/** The nouns of a zone that the table knows. */
export function nounsIn(zone: Zone, lookUp: LookUp): ZonedNoun[] {
  return zone.flatMap(({ part, index }, position) => {
    const { word } = part;
    // "NATURGESETZ PARTEI" is all in capitals, "FDP PARTEI" names two.
    const before = zone[position - 1]?.part.word ?? '';
    const isShouted = isUpperCase(before) && !properNameFor(before);
    if ((isExactProperName(word) && !isShouted) || !(/^\p{Lu}/u.test(word) || zone.length === 1))
      return [];
    const noun = lookUp(word);
    return noun ? [{ noun, part, index, position }] : [];
  });
}

/** Whether a word is a noun of a row, but none made of an adjective. */
export function isNoun(word: string): boolean {
  return nounFor(word)?.adjectival === false;
}
