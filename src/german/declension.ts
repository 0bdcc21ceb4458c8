/** German noun phrases in their four cases, with article. */

export type Gender = 'masculine' | 'feminine' | 'neuter';

export type Cases = Record<'nominative' | 'genitive' | 'dative' | 'accusative', string>;

/** The four cases of a name. A case that can't be known is absent, never guessed. */
export interface Declension extends Partial<Cases> {
  /** Absent in the plural, and where only a case was given that leaves it open. */
  gender?: Gender;
  /** That of the verb. */
  number: 'singular' | 'plural';
}

const articles: Record<Gender | 'plural', Cases> = {
  masculine: { nominative: 'der', genitive: 'des', dative: 'dem', accusative: 'den' },
  feminine: { nominative: 'die', genitive: 'der', dative: 'der', accusative: 'die' },
  neuter: { nominative: 'das', genitive: 'des', dative: 'dem', accusative: 'das' },
  plural: { nominative: 'die', genitive: 'der', dative: 'den', accusative: 'die' },
};

/** The definite articles; without a gender those of the plural. */
export function articlesOf(gender: Gender | undefined): Cases {
  return articles[gender ?? 'plural'];
}

/** A word that is the same in every case. */
export function unchanged(word: string): Cases {
  return { nominative: word, genitive: word, dative: word, accusative: word };
}

/** One noun phrase of several words. */
export function joinedCases(words: readonly Cases[]): Cases {
  const joined = (name: keyof Cases) => words.map((word) => word[name]).join(' ');
  return {
    nominative: joined('nominative'),
    genitive: joined('genitive'),
    dative: joined('dative'),
    accusative: joined('accusative'),
  };
}

/** `GRÜNE` + `n` → `GRÜNEN`: an ending in the word's own letters. */
export function withEnding(word: string, ending: string): string {
  return word + (isUpperCase(word) ? ending.toUpperCase() : ending);
}

export function isUpperCase(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
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
