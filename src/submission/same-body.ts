import { withoutArticle } from '../german/decline.ts';
import { headNounOf } from '../german/head.ts';
import { type NameToken, tokens } from '../german/tokens.ts';

interface NameParts {
  /** Head noun in lower case, without the ending of a case. */
  noun: string;
  /** What follows it, in lower case. */
  rest: string;
}

/**
 * Whether two names can be of one body: the same words, or one a short form of the other
 * (`Der Rat` for `Stadtrat`, `Stadtrat` for `Rat der Stadt Musterhausen`).
 */
export function canBeSameBody(one: string, other: string): boolean {
  if (comparableBody(one) === comparableBody(other) || isShort(one) || isShort(other)) return true;
  const a = nameParts(one);
  const b = nameParts(other);
  if (a.noun === b.noun) return fits(a.rest, b.rest);
  const [long, short] = a.noun.length > b.noun.length ? [a, b] : [b, a];
  if (!long.noun.endsWith(short.noun)) return false;
  // "Stadtrat" is "Rat der Stadt", "Umweltausschuss" no "Ausschuss für Bau".
  const first = long.noun.slice(0, long.noun.length - short.noun.length).replace(/s$|-$/u, '');
  return short.rest === '' || short.rest.includes(first);
}

function fits(a: string, b: string): boolean {
  return a === '' || b === '' || a.startsWith(b) || b.startsWith(a);
}

/** An abbreviation: `StuPa`, `BVV`. */
function isShort(name: string): boolean {
  const bare = name.trim().replace(/^(?:der|die|das)\s+/iu, '');
  return /^\S{2,10}$/u.test(bare) && /\p{L}\p{Lu}/u.test(bare);
}

function nameParts(name: string): NameParts {
  const parts = tokens(withoutArticle(name)).filter(({ word }) => !/^\d+$|^\d+\.$/u.test(word));
  const index = headNounOf(parts)?.index ?? parts.length - 1;
  const words = (some: NameToken[]) => some.map(({ word }) => stem(word)).join(' ');
  return { noun: words(parts.slice(index, index + 1)), rest: words(parts.slice(index + 1)) };
}

function comparableBody(name: string): string {
  return tokens(withoutArticle(name))
    .map(({ word }) => stem(word))
    .join(' ');
}

/** Without the ending of a case or of an adjective. */
function stem(word: string): string {
  const lower = word.toLowerCase();
  return lower.length > 4 ? lower.replace(/(?:e[rsnm]?|s|n)$/u, '') : lower;
}
