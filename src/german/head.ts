import { isAdverb, isKnownAdjective } from './adjectives.ts';
import {
  articlesOf,
  type Cases,
  type Gender,
  isUpperCase,
  unchanged,
  withEnding,
} from './declension.ts';
import { type Noun, nounFor } from './nouns.ts';
import { allianceGreens, type ProperName, properNameFor } from './parties.ts';
import type { NameToken } from './tokens.ts';
import { headZone, type LookUp, nounsIn, type Zone, type ZonedNoun } from './zone.ts';

/** The noun that a name's article, number and endings follow. */
export interface HeadNoun {
  index: number;
  part: NameToken;
  /** Absent in the plural. */
  gender?: Gender;
  /** Of the verb: `die CDU- und SPD-Fraktion stellen`. */
  number: 'singular' | 'plural';
  /** Stands without an article. */
  isBare: boolean;
  /** A party's own name, of which a capital article is part (`Die Linke`). */
  isPartyLike: boolean;
  cases: Cases;
  /** A second noun that is declined along: `Fraktionen und Gruppen`. */
  second?: { index: number; cases: Cases };
}

/**
 * The head of a name without its article; `undefined` where none is known.
 *
 * @param article the one that it came with, in lower case
 */
export function headNounOf(
  parts: readonly NameToken[],
  lookUp: LookUp = nounFor,
  article?: string,
): HeadNoun | undefined {
  const zone = headZone(parts, lookUp);
  const [first] = zone;
  // "Wir Bürger", "Unsere Stadt": a slogan, no name with an article.
  if (!first || slogan.test(first.part.word)) return undefined;
  const nouns = nounsIn(zone, lookUp).filter(
    ({ noun, part }) => !isAdjectiveBehind(article, noun, part.word),
  );
  const strong =
    nouns.find(({ noun }) => noun.claim === 'group') ??
    nouns.find(({ noun }) => noun.claim === 'body');
  const proper = properHead(zone, parts);
  if (proper?.isKind) return proper.head;
  if (strong) return isSaidTwice(parts, strong) ? undefined : nounHead(zone, nouns, strong);
  if (proper) return proper.head;
  const weak = nouns.at(-1);
  const plural = article === 'die' ? pluralByEnding(zone) : undefined;
  if (plural || !weak || isTopic(parts) || !isLedTo(zone, weak)) return plural;
  return nounHead(zone, nouns, weak);
}

const slogan = /^(?:wir|unsere?|meine?|alle|eine?|keine?|mehr|pro|ihre?|gemeinsam|zusammen)$/iu;

/** "der Runde Tisch": what looks like a noun of another gender. */
function isAdjectiveBehind(article: string | undefined, { gender }: Noun, word: string): boolean {
  return !!article && article !== articlesOf(gender).nominative && isKnownAdjective(word);
}

/** "Jugend" alone: what a body is about rather than the body. */
function isTopic(parts: readonly NameToken[]): boolean {
  return parts.length === 1 && /^(?:jugend|agenda)$/iu.test(parts[0]?.word ?? '');
}

/**
 * Whether what stands before a noun can belong to it. Of an unknown noun nobody knows whether it
 * is the head itself, and what only looks like one behind it says what it is about.
 */
function isLedTo(zone: Zone, { position }: ZonedNoun): boolean {
  return zone.slice(0, position).every(({ part: { word } }) => {
    return /(?:er|-|s)$/u.test(word) || isKnownAdjective(word) || isKnown(word) || isAdverb(word);
  });
}

/** `Ausschuss für Bau und Ausschuss für Soziales`, `Rat der Stadt und Kreistag`: two bodies. */
function isSaidTwice(parts: readonly NameToken[], { noun, part, index }: ZonedNoun): boolean {
  return parts.some(
    ({ word }, at) =>
      at > index + 2 &&
      and.test(parts[at - 1]?.word ?? '') &&
      (word === part.word || (noun.claim === 'body' && organ.test(word))),
  );
}

/** What decides: no body is about one. */
const organ =
  /^(?:(?:stadt|(?:orts|samt|verbands)?gemeinde|kreis|land|bezirks|ortschafts|orts)?(?:rat|tag)|magistrat|[\p{L}-]+ausschuss)$/iu;

function isKnown(word: string): boolean {
  return !!nounFor(word) || !!properNameFor(word) || separator.test(word);
}

function nounHead(zone: Zone, nouns: readonly ZonedNoun[], head: ZonedNoun): HeadNoun | undefined {
  const { noun, part, index } = head;
  if (isOnlyAdjective(zone, head)) return undefined;
  const second = secondHead(zone, nouns, head);
  const along = second && !noun.gender && !second.noun.gender ? second : undefined;
  if (second && !along) return undefined;
  if (noun.claim === 'weak' && zone.some((_, at) => isJoined(zone, at))) return undefined;
  const isPlural =
    !noun.gender ||
    (noun.claim === 'group' && namesTwoParties(zone, head)) ||
    followsPlural(nouns, head);
  return {
    index,
    part,
    ...(noun.gender && { gender: noun.gender }),
    number: isPlural ? 'plural' : 'singular',
    isBare: false,
    isPartyLike: noun.claim === 'weak',
    cases: nounCases(part.word, noun),
    ...(along && { second: { index: along.index, cases: nounCases(along.part.word, along.noun) } }),
  };
}

const and = /^(?:und|sowie|&|oder|u)$/u;
const separator = /^(?:und|sowie|&|oder|u|\/|\+)$/u;

/** "Senat und Kuratorium", "Fraktion A und Fraktion B", "Bürger und Bauern": no one form. */
function secondHead(
  zone: Zone,
  nouns: readonly ZonedNoun[],
  { position }: ZonedNoun,
): ZonedNoun | undefined {
  return nouns.find(
    (other) =>
      other.position > position &&
      (other.noun.claim === 'group' || other.position === position + 2) &&
      separator.test(zone[other.position - 1]?.part.word ?? ''),
  );
}

/** Whether an "und" stands there that joins two names, not two halves (`Haupt- und …`). */
function isJoined(zone: Zone, at: number): boolean {
  const before = zone[at - 1]?.part.word;
  return before !== undefined && !before.endsWith('-') && and.test(zone[at]?.part.word ?? '');
}

/** "Grüne Mitte": of a noun that isn't known. "GRÜNE Musterhausen" is the party. */
function isOnlyAdjective(zone: Zone, { noun, part, position }: ZonedNoun): boolean {
  const next = zone[position + 1]?.part.word;
  if (!noun.adjectival || noun.gender || next === undefined) return false;
  return !isUpperCase(part.word) || isUpperCase(next);
}

/** `CDU- und SPD-Fraktion` */
function namesTwoParties(zone: Zone, { position }: ZonedNoun): boolean {
  return zone
    .slice(0, position)
    .some(
      ({ part }, at) =>
        and.test(zone[at + 1]?.part.word ?? '') && properNameFor(part.word.replace(/-$/u, '')),
    );
}

/** `Freie Wähler Bürgerliste`: a whole name leads; in "Freie Wähler Gruppe" it is half of one. */
function followsPlural(nouns: readonly ZonedNoun[], { noun, part, position }: ZonedNoun): boolean {
  if (noun.claim !== 'body' || position < 2 || !/^(?:bürger|wähler)/iu.test(part.word))
    return false;
  const before = nouns.find((other) => other.position === position - 1)?.noun;
  return before?.claim === 'weak' && !before.gender && !before.adjectival;
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
function properHead(
  [first, second]: Zone,
  parts: readonly NameToken[],
): { head: HeadNoun; isKind: boolean } | undefined {
  // "SPD und Grüne": two heads.
  if (!first || and.test(second?.part.word ?? '')) return undefined;
  // "SPD, Grüne" are two; "SPD, Ortsverein Musterhausen" is one.
  const next = parts[first.index + 1]?.word ?? '';
  if (first.part.after.includes(',') && !/(?:verband|verein|bezirk)$/iu.test(next))
    return undefined;
  const { word } = first.part;
  const isGreens = word.replace(allianceGreens, '') === '';
  const proper: ProperName | undefined = isGreens
    ? { number: 'plural', isBare: true, isKind: false }
    : properNameFor(word);
  if (!proper) return undefined;
  const { isKind, ...kind } = proper;
  return { isKind, head: { ...first, ...kind, isPartyLike: true, cases: unchanged(word) } };
}

/** Behind an article the plural shows: `Die Guten`, `Die Violetten`, `Die Freien und Kreativen`. */
function pluralByEnding(zone: Zone): HeadNoun | undefined {
  const [first, ...others] = zone;
  const isPlural = others.every(
    ({ part: { word } }, at) =>
      isWeakPlural(word) || and.test(word) || (at === others.length - 1 && !nounFor(word)),
  );
  if (!first || !isWeakPlural(first.part.word) || !isPlural) return undefined;
  return {
    ...first,
    number: 'plural',
    isBare: false,
    isPartyLike: true,
    cases: unchanged(first.part.word),
  };
}

function isWeakPlural(word: string): boolean {
  return /^\p{Lu}\p{Ll}+en$/u.test(word) && !nounFor(word)?.gender;
}
