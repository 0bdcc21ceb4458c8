/** German noun phrases in their four cases, with article. */

export type Gender = 'masculine' | 'feminine' | 'neuter';

/** The four cases of a name. A case that can't be known is absent, never guessed. */
export interface Declension extends Partial<Record<Case, string>> {
  /** Absent in the plural, and where only a case was given that leaves it open. */
  gender?: Gender;
  number: 'singular' | 'plural';
}

export type Case = 'nominative' | 'genitive' | 'dative' | 'accusative';

export type Cases = Record<Case, string>;

const articles: Record<Gender | 'plural', Cases> = {
  masculine: { nominative: 'der', genitive: 'des', dative: 'dem', accusative: 'den' },
  feminine: { nominative: 'die', genitive: 'der', dative: 'der', accusative: 'die' },
  neuter: { nominative: 'das', genitive: 'des', dative: 'dem', accusative: 'das' },
  plural: { nominative: 'die', genitive: 'der', dative: 'den', accusative: 'die' },
};

/** The definite articles; in the plural the gender doesn't matter. */
export function articlesOf(gender: Gender | undefined): Cases {
  return articles[gender ?? 'plural'];
}

const contractions = new Map([
  ['in dem', 'im'],
  ['zu dem', 'zum'],
  ['zu der', 'zur'],
  ['von dem', 'vom'],
]);

/** `in` + `dem Beirat` → `im Beirat`; `zu` + `der Vorlage` → `zur Vorlage`. */
export function withPreposition(preposition: 'in' | 'zu' | 'von', dative: string): string {
  const [first = '', ...rest] = dative.split(' ');
  const contracted = contractions.get(`${preposition} ${first}`);
  return contracted ? [contracted, ...rest].join(' ') : `${preposition} ${dative}`;
}
