import type { Cases, Declension } from './declension.ts';
import { type Noun, nounFor } from './nouns.ts';
import { allianceGreens, isExactProperName } from './parties.ts';

/** Two names round a stroke: `FREIE WÄHLER Bayern / Freie Wähler Erlangen`. */

type Derive = (name: string) => Declension | undefined;

/**
 * A name that is two: the first in its cases, the second as it stands; of one body under two names
 * (`Bauausschuss / Werkausschuss`) both.
 *
 * @param derive gives the forms of a name without a stroke
 */
export function declineAroundStroke(name: string, derive: Derive): Declension | undefined {
  const cut = cutAtStroke(name);
  if (!cut) return derive(name);
  const { left, stroke, right } = cut;
  const first = derive(left);
  if (!first) return undefined;
  const [one, other] = [bodyOfOneWord(left), bodyOfOneWord(right)];
  const second = derive(right);
  if (one && other) return one === other && second ? withTail(first, stroke, second) : undefined;
  // "FDP/Freie Wähler": with blanks the second is said besides, without it is one name of two.
  const isTight = !stroke.includes(' ');
  const isBare = first.genitive?.startsWith('von ');
  if (isBare) return withTail(first, `${stroke}${right}`);
  if (isTight && !first.gender && first.number === 'plural') return undefined;
  if (isTight && second && !leadsName(left) && !isOfOneKind(first, second)) return undefined;
  return withTail(first, `${stroke}${right}`);
}

/** Stands for what no stroke is looked for in, and is no letter. */
const cover = '\u{F8FE}';

interface Cut {
  left: string;
  /** With the blanks around it. */
  stroke: string;
  right: string;
}

function cutAtStroke(name: string): Cut | undefined {
  const visible = name
    .replace(allianceGreens, (match) => cover.repeat(match.length))
    .replace(/\([^()]*\)?|\d\/\d/gu, (match) => cover.repeat(match.length));
  const found = /(?<=[^\s/-]) ?\/ ?(?=[^\s/-])/u.exec(visible);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  const cut = { left: name.slice(0, found.index), stroke: found[0], right: name.slice(end) };
  return isOneName(cut) ? undefined : cut;
}

/** `FREIE WÄHLER/FDP-Fraktion`, `Bau/Umweltausschuss`, `CDU/CSU`: one head, behind the stroke. */
function isOneName({ left, stroke, right }: Cut): boolean {
  const whole = `${left}${stroke}${right}`;
  const [before = ''] = left.split(' ').slice(-1);
  const [behind = ''] = right.split(' ');
  if (isExactProperName(`${before}/${behind}`)) return true;
  const isGroup = (name: string) => wordsOf(name).some((word) => nounFor(word)?.claim === 'group');
  if (isGroup(right)) return !isGroup(left);
  const isHalf = !left.includes(' ') && stroke === '/' && nounFor(left) === undefined;
  return isHalf && !isAbbreviation(left) && nounFor(behind)?.claim === 'body' && !/\s/u.test(whole);
}

function isAbbreviation(word: string): boolean {
  return /\p{Lu}\P{Ll}*\p{Lu}/u.test(word);
}

/** What stands before the first preposition. */
function wordsOf(name: string): string[] {
  return (/^(?:(?!(?:für|der|des|im|in|von)\s).)*/u.exec(name)?.[0] ?? '').split(/[ /]+/u);
}

/** Of a name of one word, its row of the table, if it is a body's. */
function bodyOfOneWord(name: string): Noun | undefined {
  const noun = /\s/u.test(name) ? undefined : nounFor(name);
  return noun?.claim === 'body' && noun.gender !== 'feminine' ? noun : undefined;
}

/** `Gruppe FDP`: whatever stands round a stroke behind it is its name. */
function leadsName(name: string): boolean {
  return wordsOf(name)
    .slice(0, -1)
    .some((word) => !!nounFor(word) && nounFor(word)?.claim !== 'weak');
}

function isOfOneKind(one: Declension, other: Declension): boolean {
  return one.gender === other.gender && one.number === other.number;
}

function withTail(first: Declension, tail: string, second?: Declension): Declension {
  const added = (form: keyof Cases) => {
    const behind = second ? (second[form]?.replace(/^\S+ /u, '') ?? '') : '';
    return { [form]: `${first[form]}${tail}${behind}` };
  };
  return {
    ...first,
    ...added('nominative'),
    ...added('genitive'),
    ...added('dative'),
    ...added('accusative'),
  };
}
