import { sentencesOf } from '../compare/sentences.ts';
import type { Unit } from '../compare/unit.ts';
import { placeNouns, type UnitWord } from './nouns.ts';
import { beside, leadName, namesOf, type PlaceName } from './places.ts';

/** What the text of a unit is called where it is only a part of a sentence. */

/** `in dem Satzteil vor Buchstabe a`, for the text of a unit with points below it. */
export function partBefore(
  unit: Unit,
  parents: readonly Unit[],
  unitWord: UnitWord,
): string | undefined {
  const [first] = unit.children;
  const name = first?.mark && namesOf(unit.children, parents, unitWord).get(first);
  // The first of an excerpt has no number, and all its text would be its name.
  const next = name?.isQuoted ? 'den Spiegelstrichen' : name && beside(name);
  return next && `in dem Satzteil vor ${next}`;
}

/** The same for a paragraph that leads into the points beside it. */
export function leadInto(
  paragraph: Unit,
  siblings: readonly Unit[],
  parents: readonly Unit[],
  unitWord: UnitWord,
): string | undefined {
  if (!paragraph.text.endsWith(':') || sentencesOf(paragraph.text).length > 1) return undefined;
  const next = siblings[siblings.indexOf(paragraph) + 1];
  const name = next?.mark && namesOf(siblings, parents, unitWord).get(next);
  return name && !name.isQuoted ? `in dem Satzteil vor ${beside(name)}` : undefined;
}

/** `in dem Satzteil nach Buchstabe c`, for a sentence that goes on behind the points of a unit. */
export function restBehind(name: PlaceName | undefined, old: Unit, now: Unit): string | undefined {
  const isOne = [old, now].every(({ text }) => sentencesOf(text).length === 1);
  return name?.noun === placeNouns.Satzteil && isOne ? `in dem ${name.label}` : undefined;
}

/** The sentence that points below a unit belong to, where the unit has more than one. */
export function sentenceAround(old: Unit, now: Unit): PlaceName[] {
  const unmarked = ({ children }: Unit) => children.filter((child) => !child.mark);
  const behind = unmarked(old).map(({ key }) => key);
  const isLed = old.children.every((child) => child.mark?.kind !== 'paragraph');
  const onlyPoints =
    behind.join('\n') ===
    unmarked(now)
      .map(({ key }) => key)
      .join('\n');
  const count = sentencesOf(old.text).length;
  const isOne = count + behind.length < 2 || leadName(old) !== undefined;
  if (!old.mark || old.mark.kind === 'section' || !isLed || !onlyPoints || isOne) return [];
  const noun = placeNouns.Satz;
  const number = String(count);
  return [{ noun, number, isPrinted: false, label: `${noun.singular} ${number}` }];
}
