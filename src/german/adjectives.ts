import { type Cases, type Gender, withEnding } from './declension.ts';

/** Adjectives before the head of a name, as they turn weak behind an article. */

/** Stems whose end doesn't give them away. */
const stems = new Set(
  `groß klein neu jung alt frei grün rot link bunt blau gelb schwarz weiß rund offen sozial erst
  zweit dritt viert fünft oberst inner äußer ober unter mittler enger weiter höher geheim besonder
  allgemein deutsch gemeinsam intern extern fest eng gemischt erweitert vereinigt vereint verfasst
  beschränkt geeint gewählt berufen bestellt stark modern gerecht digital queer divers fair gut
  sicher sauber direkt urban mobil zivil autonom wach klar bestimmt vernetzt toll schön best lieb
  nett schnell wild hell gesund munter froh heiter lang kurz tief warm klug wahr echt rein ganz voll
  fern früh spät stolz treu breit hallesch`.split(/\s+/u),
);

const suffixes =
  /(?:[^aeiouäöüz]sch|isch|lich|[dtghlßf]ig|haft|sam|bar|los|frei|nah|iv|al|ell|är|end|iert|weit|ös)$/u;

/** Place names in `-er` that a suffix above would take for adjectives. */
const places = /(?:thal|tal|cell|venedig)er$/u;

/** `vereinigte`, `gewählte`, not `Geschichte`, `Gebiete`. */
const participle = /^(?:ge|be|ver|er|ent|zer)\p{L}{2,}t(?<!icht|iet|ät|amt)$/u;

/**
 * - `adjective`: in its weak cases (`Technische`, `Technischen`, …)
 * - `unchanged`: no adjective (`Bau-`), or one of a place, which stays (`Karlsruher`)
 * - `unclear`: it could be either
 */
export type Attribute =
  | { type: 'adjective'; cases: Cases }
  | { type: 'unchanged' }
  | { type: 'unclear' };

/**
 * What stands before a noun.
 *
 * @param gender that of the noun; absent in the plural
 * @param isWeak whether the name came with its article (`der Technische Ausschuss`)
 */
export function attribute(word: string, gender: Gender | undefined, isWeak: boolean): Attribute {
  const ending = isWeak ? 'e' : strongEnding(gender);
  const lower = word.toLowerCase();
  if (!lower.endsWith(ending) || lower.endsWith('-')) return { type: 'unchanged' };
  const base = word.slice(0, -ending.length);
  if (!isAdjective(base.toLowerCase(), ending)) {
    return { type: ending === 'er' ? 'unchanged' : 'unclear' };
  }
  // "FDP/Freie Wähler": an adjective, but of which name?
  if (word.includes('/')) return { type: 'unclear' };
  return { type: 'adjective', cases: weakCases(base, gender) };
}

/** That of an adjective without an article, in the nominative. */
function strongEnding(gender: Gender | undefined): 'er' | 'es' | 'e' {
  if (gender === 'masculine') return 'er';
  return gender === 'neuter' ? 'es' : 'e';
}

function isAdjective(stem: string, ending: string): boolean {
  if (ending === 'es' || stems.has(stem)) return true;
  if (suffixes.test(stem) && !places.test(stem + ending)) return true;
  // In the masculine too many places end alike (Erfurter).
  return ending !== 'er' && participle.test(stem);
}

function weakCases(base: string, gender: Gender | undefined): Cases {
  const direct = withEnding(base, 'e');
  const oblique = withEnding(base, 'en');
  return {
    nominative: gender ? direct : oblique,
    genitive: oblique,
    dative: oblique,
    accusative: gender === 'feminine' || gender === 'neuter' ? direct : oblique,
  };
}
