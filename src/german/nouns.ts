import type { Gender } from './declension.ts';
import { type Claim, type NounRow, nounRows, papers, strangers } from './noun-table.ts';

/** Nouns by their endings: a compound follows its longest one (`Jugendhilfeausschuss`). */

export interface Noun {
  /** Absent in the plural. */
  gender?: Gender;
  /** What the genitive adds; after `>` what it puts in place of the last letter. */
  genitive: string;
  /** What the dative adds: `n` in most plurals. */
  dative: string;
  /** A noun made of an adjective: `die Grünen`, `der Linken`. */
  adjectival: boolean;
  claim: Claim;
}

class Nouns {
  readonly #byEnding = new Map<string, Noun>();
  readonly #byWord = new Map<string, Noun>();
  readonly #longest: number;

  constructor(of: readonly NounRow[]) {
    for (const row of of) {
      const noun: Noun = {
        ...(row.gender && { gender: row.gender }),
        genitive: row.genitive ?? '',
        dative: row.dative ?? '',
        adjectival: row.adjectival ?? false,
        claim: row.claim ?? 'body',
      };
      for (const ending of wordsOf(row.endings)) this.#byEnding.set(ending, noun);
      for (const word of wordsOf(row.words)) this.#byWord.set(word, noun);
    }
    this.#longest = Math.max(...[...this.#byEnding.keys()].map((ending) => ending.length));
  }

  for(word: string): Noun | undefined {
    // Bürger*innen, Bürger:innen
    const lower = word.toLowerCase().replace(/[*:_·]innen$/u, 'innen');
    if (strangers.has(lower)) return undefined;
    const whole = this.#byWord.get(lower);
    if (whole) return whole;
    for (let length = Math.min(this.#longest, lower.length); length > 1; length--) {
      const noun = this.#byEnding.get(lower.slice(-length));
      if (noun) return noun;
    }
    return undefined;
  }
}

function wordsOf(list: string | undefined): string[] {
  return list?.trim().split(/\s+/u) ?? [];
}

const names = new Nouns(nounRows);
const namesOfPapers = new Nouns(papers);

/** The row for a word by its longest known ending; `undefined` where none is known. */
export function nounFor(word: string): Noun | undefined {
  return names.for(word);
}

/** The same for what a motion refers to. */
export function paperFor(word: string): Noun | undefined {
  return namesOfPapers.for(word);
}
