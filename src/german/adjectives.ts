import { type Cases, type Gender, withEnding } from './declension.ts';

/** Adjectives before the head of a name, as they turn weak behind an article. */

/** Stems whose end doesn't give them away. */
const stems = new Set(
  `groß klein neu jung alt frei grün rot link bunt blau gelb schwarz weiß rund offen sozial erst
  zweit dritt viert fünft sechst siebt acht neunt zehnt oberst inner äußer ober unter mittler enger
  weiter höher hoh nieder geheim besonder allgemein deutsch gemeinsam intern extern fest eng gemischt
  erweitert vereinigt vereint verfasst beschränkt geeint gewählt berufen bestellt stark modern
  gerecht digital queer divers fair gut sicher sauber direkt urban mobil zivil autonom wach klar
  bestimmt vernetzt toll schön best lieb nett schnell wild hell gesund munter froh heiter lang kurz
  tief warm klug wahr echt rein ganz voll fern früh spät stolz treu breit hallesch grau orange
  dauernd laufend bayrisch ander parteifrei konkret privat separat akut absolut komplett
  nah solid kleinst größt höchst jüngst ältest nächst letzt`.split(/\s+/u),
);

const suffixes =
  /(?:[^aeiouäöüz]sch|isch|lich|[dtghlßfnrm]ig|[ss]sig|haft|sam|bar|los|frei|nah|iv|al|ell|är|end|iert|weit|ös|ant|ent|abel|ibel|istisch|grün|offen|gerecht|übergreifend|fern|treu|stark)$/u;

/** Place names in `-er` that a suffix above would take for adjectives. */
const places = /(?:thal|tal|cell|venedig|ant|ent)er$/u;

/** `vereinigte`, `gewählte`, `verbundene`, not `Geschichte`, `Gebiete`. */
const participle =
  /^(?:ge|be|ver|er|ent|zer)(?:\p{L}{2,}t(?<!icht|iet|ät|amt)|\p{L}*(?:und|oss|uf|ommen|ang|or|og|ob|es|od|org)en)$/u;

/**
 * The same in the masculine, where places end alike (`Erfurter`, `Geesthachter`): behind its
 * prefixes only what no place ends in.
 */
const participleInEr =
  /^(?:\p{L}{2,}(?=ge)|)(?:ge|be|ver|er|ent|zer|unter|über)\p{L}*(?:ert|elt|igt|etzt|stellt|ählt|annt|ennt|andt|ruft|ildet|ordnet|öffnet|ündet|ischt|teilt|eint|legt|leg|asst|aßt|führt|fügt|rufen|ossen|unden|laden|hoben|ogen|ommen|iesen|etreten)$/u;

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

/** Whether a word of a name can only be an adjective, in whatever ending it stands. */
export function isKnownAdjective(word: string): boolean {
  const [, stem, ending] = /^([\p{L}-]+?)(e[rsn]?)$/u.exec(word.toLowerCase()) ?? [];
  return !!stem && !!ending && isAdjective(stem, ending === 'es' ? 'e' : ending);
}

/** `Christlich Soziale …`: an adjective without an ending, before another one. */
export function isAdverb(word: string): boolean {
  return /(?:isch|lich|ig|al|iv)$/u.test(word) && isAdjective(word.toLowerCase(), 'e');
}

function isAdjective(typed: string, ending: string): boolean {
  // The Swiss have no ß: Grosser Gemeinderat.
  const last = typed.slice(typed.lastIndexOf('-') + 1);
  if (ending === 'es' || stems.has(last) || stems.has(last.replaceAll('ss', 'ß'))) return true;
  if (suffixes.test(typed) && !(ending === 'er' && places.test(typed + ending))) return true;
  return participleInEr.test(typed) || (ending !== 'er' && participle.test(typed));
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
