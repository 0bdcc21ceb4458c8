import { type Cases, type Gender, isUpperCase, unchanged, withEnding } from './declension.ts';
import { type Noun, nounFor } from './nouns.ts';
import { allianceGreens, isExactProperName, type ProperName, properNameFor } from './parties.ts';
import type { Token } from './tokens.ts';

/** The noun that a name's article, number and endings follow. */
export interface Head {
  index: number;
  /** Its word, with what stays as it is behind a stroke in `after`. */
  part: Token;
  /** Absent in the plural. */
  gender?: Gender;
  /** Of the verb: `die CDU- und SPD-Fraktion stellen`. */
  number: 'singular' | 'plural';
  /** Stands without an article. */
  isBare: boolean;
  /** A party's own name, of which a capital article is part (`Die Linke`). */
  isPartyLike: boolean;
  cases: Cases;
}

type LookUp = (word: string) => Noun | undefined;

/** The head of a name without its article; `undefined` where none is known. */
export function headOf(parts: readonly Token[], lookUp: LookUp = nounFor): Head | undefined {
  const zone = headZone(parts, lookUp);
  // "Wir Bürger", "Unsere Stadt": a slogan, no name with an article.
  if (slogan.test(zone[0]?.part.word ?? '')) return undefined;
  const nouns = nounsIn(zone, lookUp);
  const strong =
    nouns.find(({ noun }) => noun.claim === 'group') ??
    nouns.find(({ noun }) => noun.claim === 'body');
  if (strong) return nounHead(zone, nouns, strong);
  const weak = nouns.at(-1);
  return properHead(zone) ?? (weak && nounHead(zone, nouns, weak));
}

const slogan = /^(?:wir|unsere?|meine?|alle|eine?|keine?|mehr|pro|ihre?|gemeinsam|zusammen)$/iu;

interface Zoned {
  part: Token;
  index: number;
}

const prepositions = new Set(
  `für der des den die das von vom im in zur zum am an auf aus bei beim gegen mit nach ohne über um
  unter zu fuer gem gemäß`.split(/\s+/u),
);

/** A bracket, a dash, a number, or the article of a party's name (`Ratsgruppe Die Linke`). */
const endsZone = /^(?:[(–—-]|\d|(?:Der|Die|Das|DER|DIE|DAS)$)/u;

/** What stands before the first preposition, article or number. */
function headZone(parts: readonly Token[], lookUp: LookUp): Zoned[] {
  const zone: Zoned[] = [];
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1]?.word ?? '';
    // "1. Ausschuss": an ordinal leads, it ends nothing.
    if (zone.length === 0 && /^(?:\d+|[IVX]+)$/u.test(part.word) && part.after === '.') continue;
    const isEnd =
      prepositions.has(part.word) || (zone.length > 0 && endsZone.test(part.before + part.word));
    // "Haupt - und Finanzausschuss"
    if (isEnd && !(part.word === '-' && next === 'und')) break;
    zone.push({ part, index });
    if (/[,;]$/u.test(part.after) && !part.word.endsWith('-')) {
      // "Kreistag, Kreisausschuss": two heads, no one form.
      return lookUp(next)?.claim === 'body' ? [] : zone;
    }
  }
  return zone;
}

interface ZonedNoun extends Zoned {
  noun: Noun;
  /** In the zone. */
  position: number;
}

function nounsIn(zone: readonly Zoned[], lookUp: LookUp): ZonedNoun[] {
  return zone.flatMap(({ part, index }, position) => {
    const { word } = part;
    if (isExactProperName(word) || !(/^\p{Lu}/u.test(word) || zone.length === 1)) return [];
    const [first = '', ...rest] = word.split('/');
    const before = rest.length > 0 ? lookUp(first) : undefined;
    const noun = lookUp(word);
    // "Karlsruher Liste/Die PARTEI": what is behind the stroke stays as it is.
    if (before && before.claim !== 'weak' && !noun) {
      const cut = { ...part, word: first, after: `/${rest.join('/')}${part.after}` };
      return [{ noun: before, part: cut, index, position }];
    }
    // "Rat/Ausschuss" has two heads, "FREIE WÄHLER/FDP-Fraktion" has one.
    return noun && (!before || noun.claim === 'group') ? [{ noun, part, index, position }] : [];
  });
}

function nounHead(
  zone: readonly Zoned[],
  nouns: readonly ZonedNoun[],
  head: ZonedNoun,
): Head | undefined {
  const { noun, part, index } = head;
  if (hasSecondHead(zone, nouns, head) || isOnlyAdjective(zone, head)) return undefined;
  const isPlural = !noun.gender || (noun.claim === 'group' && namesTwoParties(zone, head));
  return {
    index,
    part,
    ...(noun.gender && { gender: noun.gender }),
    number: isPlural ? 'plural' : 'singular',
    isBare: false,
    isPartyLike: noun.claim === 'weak',
    cases: nounCases(part.word, noun),
  };
}

const and = /^(?:und|sowie|&|oder|u)$/u;
const separator = /^(?:und|sowie|&|oder|u|\/|\+)$/u;

/** "Senat und Kuratorium", "Fraktion A und Fraktion B", "Bürger und Bauern": no one form. */
function hasSecondHead(
  zone: readonly Zoned[],
  nouns: readonly ZonedNoun[],
  { noun, position }: ZonedNoun,
): boolean {
  if (noun.claim === 'weak') return zone.some((_, at) => isJoined(zone, at));
  return nouns.some(
    (other) =>
      other.position > position &&
      (other.noun.claim === 'group' || other.position === position + 2) &&
      separator.test(zone[other.position - 1]?.part.word ?? ''),
  );
}

/** Whether an "und" stands there that joins two names, not two halves (`Haupt- und …`). */
function isJoined(zone: readonly Zoned[], at: number): boolean {
  const before = zone[at - 1]?.part.word;
  return before !== undefined && !before.endsWith('-') && and.test(zone[at]?.part.word ?? '');
}

/** "Grüne Mitte": of a noun that isn't known. "GRÜNE Musterhausen" is the party. */
function isOnlyAdjective(zone: readonly Zoned[], { noun, part, position }: ZonedNoun): boolean {
  const next = zone[position + 1]?.part.word;
  if (!noun.adjectival || noun.gender || next === undefined) return false;
  return !isUpperCase(part.word) || isUpperCase(next);
}

/** `CDU- und SPD-Fraktion` */
function namesTwoParties(zone: readonly Zoned[], { position }: ZonedNoun): boolean {
  return zone
    .slice(0, position)
    .some(
      ({ part }, at) =>
        and.test(zone[at + 1]?.part.word ?? '') && properNameFor(part.word.replace(/-$/u, '')),
    );
}

function nounCases(word: string, { gender, genitive, dative, adjectival }: Noun): Cases {
  if (adjectival) {
    const oblique = withEnding(word, 'n');
    return gender
      ? { nominative: word, genitive: oblique, dative: oblique, accusative: word }
      : unchanged(oblique);
  }
  const inGenitive = genitive.startsWith('>')
    ? word.slice(0, -1) + genitive.slice(1)
    : withEnding(word, genitive);
  return {
    nominative: word,
    genitive: inGenitive,
    dative: withEnding(word, dative),
    accusative: word,
  };
}

/** A party or an abbreviation that leads its zone: `FDP`, `AStA der Universität`, `AG Radverkehr`. */
function properHead([first, second]: readonly Zoned[]): Head | undefined {
  // "SPD und Grüne": two heads.
  if (!first || and.test(second?.part.word ?? '')) return undefined;
  const { word } = first.part;
  const isGreens = word.replace(allianceGreens, '') === '';
  const proper: ProperName | undefined = isGreens
    ? { number: 'plural', isBare: true }
    : properNameFor(word);
  return proper && { ...first, ...proper, isPartyLike: true, cases: unchanged(word) };
}
