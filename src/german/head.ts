import type { Cases, Gender } from './declension.ts';
import { type Noun, nounFor, paperFor } from './nouns.ts';
import { allianceGreens, properNameFor } from './parties.ts';

/** A word of a name with the marks around it (quotes, commas, brackets). */
export interface Token {
  before: string;
  word: string;
  after: string;
}

/** The noun that a name's article, number and endings follow. */
export interface Head {
  index: number;
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

/** The head of a name without its article; `undefined` where none is known. */
export function headOf(
  parts: readonly Token[],
  of: 'names' | 'papers' = 'names',
): Head | undefined {
  const zone = headZone(parts);
  return nounHead(zone, of === 'papers' ? paperFor : nounFor) ?? properHead(zone);
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
    if (zone.length > 0 && (/^[(–—-]/u.test(part.before + part.word) || /^\d/u.test(part.word)))
      break;
    if (boundaries.has(part.word)) break;
    zone.push({ part, index });
    if (/[,;]$/u.test(part.after) && !part.word.endsWith('-')) break;
  }
  return zone;
}

function nounHead(zone: readonly Zoned[], lookUp: typeof nounFor): Head | undefined {
  const nouns = zone.flatMap(({ part, index }, position) => {
    const noun = /^\p{Lu}/u.test(part.word) || zone.length === 1 ? lookUp(part.word) : undefined;
    return noun ? [{ noun, part, index, position }] : [];
  });
  const chosen =
    nouns.find(({ noun }) => noun.claim === 'group') ??
    nouns.find(({ noun }) => noun.claim === 'body') ??
    nouns.at(-1);
  if (!chosen) return undefined;
  const { noun, part, index, position } = chosen;
  // "Senat und Kuratorium": two heads, no one form.
  const joined = /^(?:und|sowie|&|oder)$/u.test(zone[position + 1]?.part.word ?? '');
  if (joined && nouns.some((other) => other.position > position)) return undefined;
  const several =
    noun.claim === 'group' &&
    zone.slice(0, position).some((one, at) => {
      const next = zone[at + 1]?.part.word ?? '';
      return /^(?:und|sowie|&)$/u.test(next) && properNameFor(one.part.word.replace(/-$/u, ''));
    });
  return {
    index,
    ...(noun.gender && { gender: noun.gender }),
    number: noun.gender && !several ? 'singular' : 'plural',
    bare: false,
    partyLike: noun.claim === 'weak',
    cases: nounCases(part.word, noun),
  };
}

function nounCases(word: string, noun: Noun): Cases {
  const upper = word.length > 1 && word === word.toUpperCase();
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
  allianceGreens.lastIndex = 0;
  if (zone.length === 1 && allianceGreens.test(word)) {
    return { index: first.index, number: 'plural', bare: true, partyLike: true, cases: same };
  }
  const proper = properNameFor(word);
  if (!proper) return undefined;
  return {
    index: first.index,
    ...(proper.gender && { gender: proper.gender }),
    number: proper.number,
    bare: proper.bare,
    partyLike: true,
    cases: same,
  };
}
