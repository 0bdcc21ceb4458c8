import { isLeftOut } from '../compare/left-out.ts';
import { sentencesOf } from '../compare/sentences.ts';
import type { Unit } from '../compare/unit.ts';
import type { MarkerKind } from '../counting/marker.ts';
import { ordinal, type PlaceNoun, placeNouns, type UnitWord } from './nouns.ts';
import { deeper } from './quotation.ts';

/** How a unit is named among its siblings. */
export interface PlaceName {
  noun: PlaceNoun;
  /** `3`, `5a`, `a`; of a bullet its count. */
  number: string;
  /** Whether a mark is printed, so that a change of the number is seen. */
  isPrinted: boolean;
  /** `Ziffer 3`, `§ 5`, `zweiter Spiegelstrich`. */
  label: string;
  /** Whether it is called by what it says, since an excerpt does not tell its number. */
  isQuoted?: boolean;
}

/** A sentence or another unit by its text. */
export function byText(noun: PlaceNoun, text: string): PlaceName {
  const label = `${noun.singular} „${deeper(text)}“`;
  return { noun, number: '', isPrinted: false, label, isQuoted: true };
}

/** Numbers that stand alone have the drafter's noun, all others their own. */
type Numbered = 'decimal' | 'upperRoman' | 'outline';

const byKind: Record<Exclude<MarkerKind, Numbered | 'bullet'>, PlaceNoun> = {
  section: placeNouns['§'],
  paragraph: placeNouns.Absatz,
  upperLetter: placeNouns.Abschnitt,
  lowerLetter: placeNouns.Buchstabe,
  doubleLetter: placeNouns.Doppelbuchstabe,
  lowerRoman: placeNouns.Doppelbuchstabe,
};

/** Whether the text of a § is its title, not a sentence of it. */
export function isTitled({ mark, text, children }: Unit): boolean {
  return mark?.kind === 'section' && children.length > 0 && text !== '' && !/[.:,;]$/u.test(text);
}

/**
 * What the own text of a point is called, where paragraphs follow it: its first. `undefined` where
 * it is the only one.
 */
export function leadName(unit: Unit): PlaceName | undefined {
  const [first] = unit.children;
  const isFollowed = first?.type === 'paragraph' && !isLeftOut(first.text);
  return isFollowed && hasLead(unit) ? paragraphName(unit, 1) : undefined;
}

/** Whether the text of a point counts as the first of its paragraphs. */
function hasLead(unit: Unit | undefined): unit is Unit {
  return unit?.type === 'point' && unit.text !== '' && !isTitled(unit);
}

/** `Absatz 2`; within `(3)`, which is called so itself, `Unterabsatz 2`. */
function paragraphName(parent: Unit | undefined, count: number): PlaceName {
  const noun = parent?.mark?.kind === 'paragraph' ? placeNouns.Unterabsatz : placeNouns.Absatz;
  const number = String(count);
  return { noun, number, isPrinted: false, label: `${noun.singular} ${number}` };
}

/**
 * The names of units that stand beside one another. Numbers below a §, a bracketed or a Roman
 * number are always Nummer; the outermost ones what the drafter calls them. Paragraphs without a
 * mark are counted where there are several; beside text that was left out nobody can count. In a
 * point, what goes on behind the points below it is called by the last of them.
 */
export function namesOf(
  units: readonly Unit[],
  above: readonly Unit[],
  unitWord: UnitWord,
): Map<Unit, PlaceName> {
  const names = new Map<Unit, PlaceName>();
  const parent = above.at(-1);
  const count = { paragraph: hasLead(parent) ? 1 : 0, bullet: 0 };
  let previous: PlaceName | undefined;
  const outer = above.some(({ mark }) => mark !== undefined && mark.kind !== 'upperLetter');
  const isExcerpt = units.some(({ text }) => isLeftOut(text));
  for (const unit of units) {
    const before = previous;
    previous = undefined;
    const isCounted = unit.type === 'paragraph' || unit.mark?.kind === 'bullet';
    if (isExcerpt && isCounted) {
      const isSentence = unit.type === 'paragraph' && sentencesOf(unit.text).length === 1;
      const noun = unit.mark
        ? placeNouns.Spiegelstrich
        : isSentence
          ? placeNouns.Satz
          : placeNouns.Absatz;
      if (!isLeftOut(unit.text)) names.set(unit, byText(noun, unit.text));
      continue;
    }
    if (unit.type === 'point' && unit.mark) {
      const { kind, number } = unit.mark;
      if (kind === 'bullet') {
        count.bullet++;
        const noun = placeNouns.Spiegelstrich;
        const label = `${ordinal(count.bullet, 'er')} Spiegelstrich`;
        previous = { noun, number: String(count.bullet), isPrinted: false, label };
        names.set(unit, previous);
        continue;
      }
      const isNumber = kind === 'decimal' || kind === 'upperRoman' || kind === 'outline';
      const own = kind === 'decimal' && outer ? placeNouns.Nummer : placeNouns[unitWord];
      const noun = isNumber ? own : byKind[kind];
      previous = { noun, number, isPrinted: true, label: `${noun.singular} ${number}` };
      names.set(unit, previous);
    } else if (unit.type === 'heading' && unit.children.length > 0) {
      const noun = placeNouns.Abschnitt;
      const label = `${noun.singular} „${deeper(unit.text)}“`;
      names.set(unit, { noun, number: `„${deeper(unit.text)}“`, isPrinted: false, label });
    } else if (unit.type === 'paragraph') {
      count.paragraph++;
      const isRest = before !== undefined && parent?.type === 'point';
      names.set(unit, isRest ? restBehind(before) : paragraphName(parent, count.paragraph));
    }
  }
  return names;
}

/** `Satzteil nach Buchstabe c`. */
function restBehind(name: PlaceName): PlaceName {
  const noun = placeNouns.Satzteil;
  const number = `nach ${beside(name)}`;
  return { noun, number, isPrinted: false, label: `${noun.singular} ${number}` };
}

/** Names from outside in: `Ziffer 3 Buchstabe a`, `Ziffer 2, zweiter Spiegelstrich,`. */
export function pathOf(names: readonly PlaceName[]): string {
  let path = '';
  for (const { noun, label } of names) {
    if (path === '') path = label;
    else if (noun === placeNouns.Spiegelstrich) path += `, ${label},`;
    else path += ` ${label}`;
  }
  return path;
}

/** Whether it takes an article, since no number makes a name of it. */
export function isSpoken({ noun, isQuoted }: PlaceName): boolean {
  return isQuoted === true || noun === placeNouns.Satzteil;
}

function isBullet(name: PlaceName | undefined): boolean {
  return name?.noun === placeNouns.Spiegelstrich && !name.isQuoted;
}

/** `In Ziffer 3`, `Im zweiten Spiegelstrich`; empty for the whole text. */
export function inside(names: readonly PlaceName[]): string {
  const [first, ...rest] = names;
  if (!first) return '';
  if (!isBullet(first)) return `${isSpoken(first) ? 'Im' : 'In'} ${pathOf(names)}`;
  return spacedPath(`Im ${ordinal(Number(first.number), 'en')} Spiegelstrich`, rest);
}

/** `Ziffer 3`, `Der zweite Spiegelstrich`: what begins a sentence. */
export function subject(names: readonly PlaceName[]): string {
  const [first, ...rest] = names;
  if (first && isSpoken(first)) return `Der ${pathOf(names)}`;
  if (!first || !isBullet(first)) return pathOf(names);
  return spacedPath(`Der ${ordinal(Number(first.number), 'e')} Spiegelstrich`, rest);
}

/** `Der Ziffer 3`, `Dem § 5`, `Dem zweiten Spiegelstrich`: what something is added to. */
export function addedTo(names: readonly PlaceName[]): string {
  const [first, ...rest] = names;
  if (!first) return '';
  if (isBullet(first)) {
    return spacedPath(`Dem ${ordinal(Number(first.number), 'en')} Spiegelstrich`, rest);
  }
  if (first.isQuoted) return `Dem ${pathOf(names)}`;
  const { gender, dative, singular } = first.noun;
  const head = dative ? `${dative} ${first.number}` : `${singular} ${first.number}`;
  return `${gender === 'feminine' ? 'Der' : 'Dem'} ${pathOf([{ ...first, label: head }, ...rest])}`;
}

/** Behind nach or vor: `Ziffer 3`, `dem zweiten Spiegelstrich`. */
export function beside(name: PlaceName): string {
  if (isSpoken(name)) return `dem ${name.label}`;
  return isBullet(name) ? `dem ${ordinal(Number(name.number), 'en')} Spiegelstrich` : name.label;
}

function spacedPath(head: string, rest: readonly PlaceName[]): string {
  return rest.length > 0 ? `${head} ${pathOf(rest)}` : head;
}
