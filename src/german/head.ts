import type { Cases, Gender } from './declension.ts';
import { type Noun, nounFor, paperFor } from './nouns.ts';
import { allianceGreens, isExactProperName, type ProperName, properNameFor } from './parties.ts';

/** A word of a name with the marks around it (quotes, commas, brackets). */
export interface Token {
  before: string;
  word: string;
  after: string;
}

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
  bare: boolean;
  /** A party's own name, of which a capital article is part (`Die Linke`). */
  partyLike: boolean;
  cases: Cases;
}

/** Stands for `Bündnis 90/Die Grünen` while words are told apart: no space, no digit. */
const greensMark = '\u{F8FF}';

export function tokens(name: string): Token[] {
  const greens: string[] = [];
  const marked = name.replace(allianceGreens, (match) => {
    greens.push(match);
    return greensMark;
  });
  return marked
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const [, before = '', word = '', after = ''] =
        /^([„“”"'‚‘«»›‹([]*)(.*?)([„“”"'‚‘’«»›‹)\],;.]*)$/u.exec(part) ?? [];
      return { before, word: word.replaceAll(greensMark, () => greens.shift() ?? ''), after };
    });
}

const boundaries = new Set(
  `für der des den die das von vom im in zur zum am an auf aus bei beim gegen mit nach ohne über um
  unter zu fuer gem. gemäß`.split(/\s+/u),
);

/** A bracket, a dash, a number, or the article of a party's name (`Ratsgruppe Die Linke`). */
const endsZone = /^(?:[(–—-]|\d|(?:Der|Die|Das|DER|DIE|DAS)$)/u;

const slogan = /^(?:wir|unsere?|meine?|alle|eine?|keine?|mehr|pro|ihre?|gemeinsam|zusammen)$/iu;

/** The head of a name without its article; `undefined` where none is known. */
export function headOf(
  parts: readonly Token[],
  of: 'names' | 'papers' = 'names',
): Head | undefined {
  const zone = headZone(parts);
  // "Wir Bürger", "Unsere Stadt": a slogan, no name with an article.
  if (slogan.test(zone[0]?.part.word ?? '')) return undefined;
  const lookUp = of === 'papers' ? paperFor : nounFor;
  const nouns = nounsIn(zone, lookUp);
  const strong =
    nouns.find(({ noun }) => noun.claim === 'group') ??
    nouns.find(({ noun }) => noun.claim === 'body');
  if (strong) return nounHead(zone, nouns, strong);
  const weak = nouns.at(-1);
  return properHead(zone) ?? (weak && nounHead(zone, nouns, weak));
}

interface Zoned {
  part: Token;
  index: number;
}

/** What stands before the first preposition, article or number. */
function headZone(parts: readonly Token[]): Zoned[] {
  const zone: Zoned[] = [];
  for (const [index, part] of parts.entries()) {
    // "1. Ausschuss": an ordinal leads, it ends nothing.
    if (zone.length === 0 && /^(?:\d+|[IVX]+)$/u.test(part.word) && part.after === '.') continue;
    if (boundaries.has(part.word) || (zone.length > 0 && endsZone.test(part.before + part.word))) {
      // "Haupt - und Finanzausschuss"
      if (part.word !== '-' || parts[index + 1]?.word !== 'und') break;
    }
    zone.push({ part, index });
    if (/[,;]$/u.test(part.after) && !part.word.endsWith('-')) {
      // "Kreistag, Kreisausschuss": two heads, no one form.
      return nounFor(parts[index + 1]?.word ?? '')?.claim === 'body' ? [] : zone;
    }
  }
  return zone;
}

interface ZonedNoun extends Zoned {
  noun: Noun;
  /** In the zone. */
  position: number;
}

function nounsIn(zone: readonly Zoned[], lookUp: (word: string) => Noun | undefined): ZonedNoun[] {
  return zone.flatMap(({ part, index }, position) => {
    const { word } = part;
    if (isExactProperName(word) || !(/^\p{Lu}/u.test(word) || zone.length === 1)) return [];
    // "Karlsruher Liste/Die PARTEI": what is behind the stroke stays as it is.
    const [first = '', ...rest] = word.split('/');
    const before = rest.length > 0 ? lookUp(first) : undefined;
    const noun = lookUp(word);
    if (before && before.claim !== 'weak' && !noun) {
      const cut = { ...part, word: first, after: `/${rest.join('/')}${part.after}` };
      return [{ noun: before, part: cut, index, position }];
    }
    // "Rat/Ausschuss" has two heads, "FREIE WÄHLER/FDP-Fraktion" has one.
    return noun && (!before || noun.claim === 'group') ? [{ noun, part, index, position }] : [];
  });
}

const and = /^(?:und|sowie|&|oder|u\.)$/u;
const separates = /^(?:und|sowie|&|oder|u\.|\/|\+)$/u;

function nounHead(
  zone: readonly Zoned[],
  nouns: readonly ZonedNoun[],
  { noun, part, index, position }: ZonedNoun,
): Head | undefined {
  const next = zone[position + 1]?.part;
  // "Senat und Kuratorium", "Fraktion A und Fraktion B": two heads, no one form.
  const twoHeads = nouns.some(
    (other) =>
      other.position > position &&
      (other.noun.claim === 'group' || other.position === position + 2) &&
      separates.test(zone[other.position - 1]?.part.word ?? ''),
  );
  if (twoHeads) return undefined;
  // "SPD und Grüne", "Bürger und Bauern"
  const isList = zone.some(
    (one, at) => at > 0 && and.test(one.part.word) && !suspended(zone[at - 1]),
  );
  if (noun.claim === 'weak' && isList) return undefined;
  // "Grüne Mitte": the adjective of a noun that isn't known. "GRÜNE Musterhausen" is the party.
  if (noun.adjectival && !noun.gender && next && !(isUpper(part.word) && !isUpper(next.word))) {
    return undefined;
  }
  const several =
    noun.claim === 'group' &&
    zone.slice(0, position).some((one, at) => {
      const joined = and.test(zone[at + 1]?.part.word ?? '');
      return joined && properNameFor(one.part.word.replace(/-$/u, ''));
    });
  return {
    index,
    part,
    ...(noun.gender && { gender: noun.gender }),
    number: noun.gender && !several ? 'singular' : 'plural',
    bare: false,
    partyLike: noun.claim === 'weak',
    cases: nounCases(part.word, noun),
  };
}

/** `Haupt- und …` */
function suspended(zoned: Zoned | undefined): boolean {
  return zoned?.part.word.endsWith('-') ?? false;
}

function isUpper(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

function nounCases(word: string, noun: Noun): Cases {
  const upper = isUpper(word);
  const add = (ending: string) => {
    const cut = ending.startsWith('>') ? word.slice(0, -1) : word;
    const added = ending.replace('>', '');
    return cut + (upper ? added.toUpperCase() : added);
  };
  if (noun.adjectival) {
    const oblique = add('n');
    return noun.gender
      ? { nominative: word, genitive: oblique, dative: oblique, accusative: word }
      : { nominative: oblique, genitive: oblique, dative: oblique, accusative: oblique };
  }
  return {
    nominative: word,
    genitive: add(noun.genitive),
    dative: add(noun.dative),
    accusative: word,
  };
}

/** A party or an abbreviation, alone in its zone: `FDP`, `AStA der Universität`, `AG Radverkehr`. */
function properHead(zone: readonly Zoned[]): Head | undefined {
  const first = zone[0];
  if (!first) return undefined;
  const { word } = first.part;
  const same = { nominative: word, genitive: word, dative: word, accusative: word };
  // "SPD und Grüne": two heads.
  if (and.test(zone[1]?.part.word ?? '')) return undefined;
  const isGreens = word.replace(allianceGreens, '') === '';
  const proper: ProperName | undefined = isGreens
    ? { number: 'plural', bare: true }
    : properNameFor(word);
  if (!proper) return undefined;
  return {
    index: first.index,
    part: first.part,
    ...(proper.gender && { gender: proper.gender }),
    number: proper.number,
    bare: proper.bare,
    partyLike: true,
    cases: same,
  };
}
