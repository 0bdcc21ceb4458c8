import { attribute, isKnownAdjective } from './adjectives.ts';
import type { Cases } from './declension.ts';
import type { HeadNoun } from './head.ts';
import { nounFor } from './nouns.ts';
import { properNameFor } from './parties.ts';
import type { NameToken } from './tokens.ts';
import { isNoun } from './zone.ts';

/**
 * The adjectives that lead up to the head, by index; `undefined` where one can't be told.
 *
 * @param isWeak whether the name came with its article
 */
export function adjectivesBefore(
  parts: readonly NameToken[],
  head: HeadNoun,
  isWeak: boolean,
): Map<number, Cases> | undefined {
  const found = new Map<number, Cases>();
  const word = parts[head.index]?.word ?? '';
  // In "Freie Wähler-Fraktion" the adjective is the first part's.
  const [, first, last] = /^(.+?)[-/].*?([^-/]*)$/u.exec(word) ?? [];
  if (first && nounFor(first) && nounFor(last ?? '')?.claim === 'group') return found;
  const isGroup = nounFor(word)?.claim === 'group';
  for (let index = head.index - 1; index >= 0; index--) {
    const before = parts[index]?.word ?? '';
    // Halves of one noun: `Technischer Bau- und Umweltausschuss`.
    if (/^(?:und|u|&|sowie|\/|-|–)$/u.test(before) || before.endsWith('-')) continue;
    // "Haupt-, Finanz, Bau- & Umweltausschuss"
    if (parts[index - 1]?.word.endsWith('-') && !isKnownAdjective(before)) continue;
    const kind = attribute(before, head.gender, isWeak);
    if (kind.type === 'adjective') found.set(index, kind.cases);
    else if (isNoun(before)) {
      // "Aktive Bürger Initiative" is one noun written apart, "Freie Wähler Fraktion" two names.
      if (isGroup || !/^(?:bürger|wähler)$/iu.test(before) || head.number === 'plural') break;
    } else if (kind.type === 'unclear') {
      // A place behind an abbreviation: `VG Buchloe Gemeinschaftsversammlung`.
      return isNameOfPlace(parts, index) ? found : undefined;
    } else if (!/er$/u.test(before)) break; // A place may stand between: Großer Musterhausener Rat.
  }
  return found;
}

/** Ends of names and nouns that no adjective has. */
const noAdjective = /(?:ine|ruhe|loe|wende|hilfe|liebe|ie|kunde|lage|stätte)$/iu;

function isNameOfPlace(parts: readonly NameToken[], index: number): boolean {
  const before = parts[index - 1]?.word ?? '';
  const isAbbreviation = /^\p{Lu}{2,5}$/u.test(before) && !isKnownAdjective(before);
  return noAdjective.test(parts[index]?.word ?? '') || isAbbreviation;
}

/** Places that end in -s by themselves. */
const places = /^(?:worms|gars|siems|klais|mals|flums|mels|sils)$/iu;

/** `Bambergs Mitte`: whose genitive stands in front has no article. */
export function isLedByGenitive(parts: readonly NameToken[], head: HeadNoun): boolean {
  const [lead] = parts;
  if (!lead || head.index === 0 || lead.after !== '') return false;
  const { word } = lead;
  if (!/^\p{Lu}\p{L}+[^sßxzaiuo]s$/iu.test(word) || places.test(word)) return false;
  return !nounFor(word) && !properNameFor(word) && !isKnownAdjective(word);
}

/** `Zartes Forum`, `Halles Forum`: before a neuter noun nobody knows which it is; of `Karlsruhes` one does. */
export function couldBeAdjective([lead]: readonly NameToken[], { gender }: HeadNoun): boolean {
  const word = lead?.word ?? '';
  return gender === 'neuter' && word.endsWith('es') && !noAdjective.test(word.slice(0, -1));
}
