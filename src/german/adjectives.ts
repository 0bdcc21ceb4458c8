import type { Gender } from './declension.ts';

/** Adjectives before the head of a name, as they turn weak behind an article. */

/** Stems whose ending doesn't give them away. */
const stems = new Set(
  `groß klein neu jung alt frei grün rot link bunt blau gelb schwarz weiß rund offen sozial erst
  zweit dritt viert fünft oberst inner äußer ober unter mittler enger weiter höher geheim besonder
  allgemein deutsch gemeinsam intern extern fest eng gemischt erweitert vereinigt vereint verfasst
  beschränkt geeint gewählt berufen bestellt stark modern gerecht digital queer divers fair gut
  sicher sauber direkt urban mobil zivil autonom wach klar bestimmt vernetzt`.split(/\s+/u),
);

const suffixes =
  /(?:[^aeiouäöüz]sch|isch|lich|[dtghlßf]ig|haft|sam|bar|los|frei|nah|iv|al|ell|är|end|iert|weit|ös)$/u;

/**
 * `vereinigte`, `gewählte`, not `Geschichte`, `Gebiete`; in the masculine too many places end alike
 * (Erfurter).
 */
const participle = /^(?:ge|be|ver|er|ent|zer)\p{L}{2,}t(?<!icht|iet|ät|amt)$/u;

/** Place names in `-er` that a suffix above would take for adjectives. */
const placeEnds = /(?:thal|tal|cell|venedig)er$/u;

/**
 * The weak form of a word if it is an adjective in the nominative that fits the noun; the word
 * itself where it is none (`Karlsruher`, `Bau-`); `undefined` where that can't be told.
 *
 * @param weak whether the name came with its article, so that it is weak already
 *   (`der Technische Ausschuss`).
 */
export function weakForms(
  word: string,
  gender: Gender | undefined,
  weak: boolean,
): { nominative: string; oblique: string; adjective: boolean } | undefined {
  const same = { nominative: word, oblique: word, adjective: false };
  const lower = word.toLowerCase();
  const upper = word.length > 1 && word === word.toUpperCase();
  const ending = weak || !gender || gender === 'feminine' ? 'e' : strongEnding[gender];
  if (lower.endsWith('-')) return same;
  if (!lower.endsWith(ending)) return same;
  const stem = lower.slice(0, -ending.length);
  const isAdjective =
    stems.has(stem) ||
    (suffixes.test(stem) && !placeEnds.test(lower)) ||
    (ending !== 'er' && participle.test(stem)) ||
    ending === 'es';
  if (!isAdjective) {
    // A word in -er may be a place's (Karlsruher) and stays; one in -e could be either.
    return ending === 'er' ? same : undefined;
  }
  // "FDP/Freie Wähler": an adjective, but of which name?
  if (word.includes('/')) return undefined;
  const base = word.slice(0, -ending.length);
  return {
    nominative: base + (upper ? 'E' : 'e'),
    oblique: base + (upper ? 'EN' : 'en'),
    adjective: true,
  };
}

const strongEnding = { masculine: 'er', neuter: 'es' } as const;
