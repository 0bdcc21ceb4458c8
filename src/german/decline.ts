import { weakForms } from './adjectives.ts';
import { articlesOf, type Cases, type Declension } from './declension.ts';
import { completed, type GivenForms } from './given.ts';
import { type Head, headOf, type Token, tokens } from './head.ts';
import { nounFor } from './nouns.ts';

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
  const typed = name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return completed(typed, derive(typed), given);
}

/** The same for a paper (`Vorlage 2022/0415`, `Antrag der CDU-Fraktion vom 12.03.2026`). */
export function declinePaper(name: string): Declension | undefined {
  return name.length <= longestName ? derive(name, 'papers') : undefined;
}

/** The name as it stands by itself: without an article that is no part of it. */
export function withoutArticle(name: string): string {
  const typed = name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return typed
    .replace(/^(?:der|die|das)\s/u, '')
    .replace(/^(?:Der|Die|Das)\s(?=\S)/u, (article) => {
      const head = headOf(tokens(typed.slice(article.length)));
      return !head || head.partyLike ? article : '';
    });
}

function derive(name: string, of: 'names' | 'papers' = 'names'): Declension | undefined {
  const article = /^(der|die|das)\s/iu.exec(name)?.[1];
  const rest = article ? name.slice(article.length + 1) : name;
  const parts = tokens(rest);
  const head = headOf(parts, of);
  if (!head) return undefined;
  if (head.bare) {
    return {
      number: head.number,
      nominative: name,
      genitive: `von ${name}`,
      dative: name,
      accusative: name,
    };
  }
  const articles = articlesOf(head.number === 'plural' && !head.gender ? undefined : head.gender);
  // "der SPD-Fraktion" is another case, or a slip: nothing is known then.
  if (article && article.toLowerCase() !== articles.nominative) return undefined;
  return declension(parts, head, articles, article !== undefined);
}

function declension(
  parts: readonly Token[],
  head: Head,
  articles: Cases,
  weak: boolean,
): Declension | undefined {
  const forms: Cases = { nominative: '', genitive: '', dative: '', accusative: '' };
  const adjectives = adjectivesBefore(parts, head, weak);
  if (!adjectives) return undefined;
  const plural = head.gender === undefined;
  for (const [index, part] of parts.entries()) {
    const adjective = adjectives.get(index);
    const { before, word, after } = index === head.index ? head.part : part;
    const words: Cases =
      index === head.index
        ? head.cases
        : adjective
          ? {
              nominative: adjective.nominative,
              genitive: adjective.oblique,
              dative: adjective.oblique,
              accusative:
                plural || head.gender === 'masculine' ? adjective.oblique : adjective.nominative,
            }
          : { nominative: word, genitive: word, dative: word, accusative: word };
    if (plural && adjective) {
      words.nominative = adjective.oblique;
    }
    for (const name of ['nominative', 'genitive', 'dative', 'accusative'] as const) {
      forms[name] += ` ${before}${words[name]}${after}`;
    }
  }
  return {
    ...(head.gender && head.number === 'singular' && { gender: head.gender }),
    number: head.number,
    nominative: articles.nominative + forms.nominative,
    genitive: articles.genitive + forms.genitive,
    dative: articles.dative + forms.dative,
    accusative: articles.accusative + forms.accusative,
  };
}

type WeakForms = { nominative: string; oblique: string };

/** The adjectives that lead up to the head, by index; `undefined` where one can't be told. */
function adjectivesBefore(
  parts: readonly Token[],
  head: Head,
  weak: boolean,
): Map<number, WeakForms> | undefined {
  const found = new Map<number, WeakForms>();
  // In "Freie Wähler-Fraktion" the adjective is the first part's.
  const [, first, last] = /^(.+?)[-/].*?([^-/]*)$/u.exec(head.part.word) ?? [];
  if (first && nounFor(first) && nounFor(last ?? '')?.claim === 'group') return found;
  for (let index = head.index - 1; index >= 0; index--) {
    const part = parts[index];
    if (!part) break;
    if (/^(?:und|u\.|&|sowie)$/u.test(part.word)) continue;
    const forms = weakForms(part.word, head.gender, weak);
    if (!forms) return undefined;
    if (!forms.adjective) {
      // A place in -er may stand between adjective and noun: Großer Musterhausener Rat.
      if (/er$/u.test(part.word) && !nounFor(part.word)) continue;
      break;
    }
    found.set(index, forms);
  }
  return found;
}
