import { adjectivesBefore, couldBeAdjective, isLedByGenitive } from './attributes.ts';
import { articlesOf, type Cases, type Declension, joinedCases, unchanged } from './declension.ts';
import { completed, type GivenForms } from './given.ts';
import { type HeadNoun, headNounOf } from './head.ts';
import { nounFor, paperFor } from './nouns.ts';
import { declineAroundStroke } from './strokes.ts';
import { type NameToken, tokens } from './tokens.ts';
import type { LookUp } from './zone.ts';

export type { Declension } from './declension.ts';
export type { GivenForms } from './given.ts';

/** Beyond it nothing is a name. */
const longestName = 1000;

/**
 * The cases of a body's or group's name. What is given wins; the rest is derived from the head
 * noun; what can't be known is absent.
 *
 * @returns `undefined` where not a single case is known.
 */
export function decline(name: string, given: GivenForms = {}): Declension | undefined {
  if (name.length > longestName) return completed(name, undefined, given);
  const typed = oneLine(name);
  return completed(typed, derive(typed, nounFor), given);
}

/** The same for a paper (`Vorlage 2022/0415`, `Antrag der CDU-Fraktion vom 12.03.2026`). */
export function declinePaper(name: string): Declension | undefined {
  return name.length > longestName ? undefined : derive(oneLine(name), paperFor);
}

/** The name as it stands by itself: without an article that is no part of it. */
export function withoutArticle(name: string): string {
  const typed = oneLine(name);
  const [article = '', first] = /^(d|D)(?:er|ie|as) /u.exec(typed) ?? [];
  const rest = typed.slice(article.length);
  if (first !== 'D') return rest;
  const head = headNounOf(tokens(rest), nounFor, article.trim().toLowerCase());
  return head && !head.isPartyLike ? rest : typed;
}

function oneLine(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function derive(name: string, lookUp: LookUp): Declension | undefined {
  return declineAroundStroke(name, (one) => deriveOne(one, lookUp));
}

function deriveOne(name: string, lookUp: LookUp): Declension | undefined {
  const article = /^(der|die|das) /iu.exec(name)?.[1]?.toLowerCase();
  const parts = tokens(article ? name.slice(article.length + 1) : name);
  const head = headNounOf(parts, lookUp, article);
  if (!head) return undefined;
  const { number } = head;
  if (head.isBare) return { number, ...unchanged(name), genitive: `von ${name}` };
  const articles = articlesOf(head.gender);
  // "der SPD-Fraktion" is another case, or a slip: nothing is known then.
  if (article && article !== articles.nominative) return undefined;
  const words = wordsOf(parts, head, article !== undefined);
  if (!words) return undefined;
  if (!article && isLedByGenitive(parts, head)) {
    // What its adjectives would be nobody knows: Bambergs Unabhängige Bürger.
    if (head.index !== 1 || couldBeAdjective(parts, head)) return undefined;
    words[0] = unchanged(parts[0]?.word ?? '');
    const { nominative, accusative, dative } = joinedCases(words);
    return { number, nominative, genitive: `von ${dative}`, dative, accusative };
  }
  const gender = number === 'singular' ? head.gender : undefined;
  return { number, ...(gender && { gender }), ...joinedCases([articles, ...words]) };
}

/** The words of a name in their cases; `undefined` where those of one can't be told. */
function wordsOf(
  parts: readonly NameToken[],
  head: HeadNoun,
  isWeak: boolean,
): Cases[] | undefined {
  const adjectives = adjectivesBefore(parts, head, isWeak);
  return (
    adjectives &&
    parts.map(({ before, word, after }, index) => {
      const cases =
        index === head.index
          ? head.cases
          : index === head.second?.index
            ? head.second.cases
            : (adjectives.get(index) ?? unchanged(word));
      return {
        nominative: before + cases.nominative + after,
        genitive: before + cases.genitive + after,
        dative: before + cases.dative + after,
        accusative: before + cases.accusative + after,
      };
    })
  );
}
