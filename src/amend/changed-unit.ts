import { sentencesOf } from '../compare/sentences.ts';
import type { Unit } from '../compare/unit.ts';
import type { Command, TextCommand } from './command.ts';
import { linesOfUnit, partAnew, unitWordCount, withText } from './new-text.ts';
import { noteCommands, standInOldSentences } from './note-commands.ts';
import { placeNouns } from './nouns.ts';
import { pictureCommands } from './picture-commands.ts';
import { inside, isTitled, leadName, type PlaceName, pathOf, subject } from './places.ts';
import { deeper } from './quotation.ts';
import { quotedWords } from './said.ts';
import { leadInto, partBefore, restBehind, sentenceAround } from './sentence-parts.ts';
import type { Siblings } from './siblings.ts';
import { tableCommands } from './table-commands.ts';
import { textCommands } from './text-commands.ts';
import { headingCommand, titleCommands } from './title-commands.ts';
import { Unsayable } from './unsayable.ts';

/** Says how units change that stand beside one another. @throws {Unsayable} */
export type SayUnits = (siblings: Siblings) => Command[];

/**
 * What changes in a unit that stays one.
 * @param sayBelow says what changes below it
 * @throws {Unsayable}
 */
export function changedCommands(
  old: Unit,
  now: Unit,
  siblings: Siblings,
  names: ReadonlyMap<Unit, PlaceName>,
  sayBelow: SayUnits,
): Command[] {
  const { above, before } = siblings;
  const name = names.get(old);
  if (old.key === now.key) return [];
  if (old.type === 'heading') return changedHeading(old, now, siblings, name, sayBelow);
  if (old.type === 'picture') return changedPicture(old, now, siblings);
  if (old.type === 'table') return tableCommands(old, now, above, before);
  return changedText(old, now, siblings, name, sayBelow);
}

function changedHeading(
  old: Unit,
  now: Unit,
  { parents, above, before, unitWord }: Siblings,
  name: PlaceName | undefined,
  sayBelow: SayUnits,
): Command[] {
  const title = `In der Überschrift „${deeper(old.text)}“`;
  const own = [
    ...(old.text === now.text ? [] : [headingCommand(old, now, above, before)]),
    ...noteCommands(old, now, above, title),
  ];
  const below = { before: old.children, after: now.children, parents, unitWord };
  return [...own, ...sayBelow({ ...below, above: name ? [...above, name] : above })];
}

function changedPicture(old: Unit, now: Unit, { above, before }: Siblings): Command[] {
  const withPictures = before.filter(({ type }) => type === 'picture');
  const picturesOf = (units: readonly Unit[]) => units.flatMap(({ pictures }) => pictures);
  const offset = picturesOf(withPictures.slice(0, withPictures.indexOf(old))).length;
  return pictureCommands(old, now, above, { offset, count: picturesOf(withPictures).length });
}

/** A paragraph or a point: its own text, what stands beside it there, and what stands below it. */
function changedText(
  old: Unit,
  now: Unit,
  siblings: Siblings,
  name: PlaceName | undefined,
  sayBelow: SayUnits,
): Command[] {
  const { parents, above, before, unitWord } = siblings;
  // Text that only one version leaves out can be neither called nor put.
  if (!name && old.type === 'paragraph') throw new Unsayable();
  const parent = parents.at(-1);
  const isAlone = old.type === 'paragraph' && before.length === 1 && !(parent && leadName(parent));
  // What has no number, beside what was left out, has its sentences called by their words.
  const isUncounted = name?.isQuoted === true && isCalledBySentences(old, now);
  const path = name && !isAlone && !isUncounted ? [...above, name] : [...above];
  const own = ownCommands(old, now, siblings, name, path, isUncounted);
  const title = isTitled(old) ? `In der Überschrift zu ${pathOf(path)}` : undefined;
  const beside = [...noteCommands(old, now, path, title), ...pictureCommands(old, now, path)];
  const anew = anewCommand(old, now, above, name);
  // Behind the points nobody would look for a picture that is added to the text before them.
  if (name && old.children.length > 0 && now.pictures.length > old.pictures.length) return [anew];
  // The only paragraph of a text is the text.
  const isAll = isAlone && !parent && name?.isQuoted !== true && siblings.after.length === 1;
  if (!own && isAll) throw new Unsayable();
  if (!own) {
    const isLead = old.children.length > 0 && sameChildren(old, now);
    const text = partBefore(old, [...parents, old], unitWord);
    if (!isLead || !text) return [anew];
    return [
      {
        above: path,
        say: (names) => withText(partAnew(inside(names), text), [{ depth: 0, text: now.text }]),
      },
      ...beside,
    ];
  }
  const below = sayable(sayBelow, {
    before: old.children,
    after: now.children,
    parents: [...parents, old],
    above: [...path, ...sentenceAround(old, now)],
    unitWord,
  });
  if (!below) {
    if (!name || isUncounted) throw new Unsayable();
    return [anew];
  }
  const commands = [...own, ...beside, ...below];
  const repeated = commands.reduce((sum, one) => sum + quotedWords(one.say(one.above)), 0);
  const isLong = commands.length > 1 && repeated > unitWordCount(now);
  return isLong ? [anew] : commands;
}

/** How its own text changes; `undefined` where it had better be said anew. */
function ownCommands(
  old: Unit,
  now: Unit,
  { parents, above, before, unitWord }: Siblings,
  name: PlaceName | undefined,
  path: readonly PlaceName[],
  isUncounted: boolean,
): Command[] | undefined {
  const title = titleCommands(old, now, path);
  if (title) return title;
  if (!standInOldSentences(now, old)) return undefined;
  const part =
    old.type === 'paragraph'
      ? (leadInto(old, before, parents, unitWord) ?? restBehind(name, old, now))
      : undefined;
  const lead = leadName(old);
  const inner = part ? above : lead ? [...path, lead] : path;
  const named = part ?? partBefore(old, [...parents, old], unitWord);
  const commands = textCommands(old.text, now.text, inner, named, isUncounted);
  return commands?.map((command) => inUnit(command, old));
}

function anewCommand(
  old: Unit,
  now: Unit,
  above: readonly PlaceName[],
  name: PlaceName | undefined,
): Command {
  const say: Command['say'] = (names) => {
    if (!name) return withText('Der Text erhält folgende Fassung', linesOfUnit(now));
    if (name.noun === placeNouns.Satzteil)
      return withText(partAnew(inside(names), `in dem ${name.label}`), linesOfUnit(now));
    const lines = linesOfUnit(now, 0, old.mark?.printed);
    return withText(`${subject([...names, name])} erhält folgende Fassung`, lines);
  };
  return { above, say };
}

/** Whether of text without a number each sentence has a name: of a bullet, it would be all its text. */
function isCalledBySentences(old: Unit, now: Unit): boolean {
  if (old.type === 'paragraph') return true;
  const isBare = old.children.length === 0 && old.notes.length + now.notes.length === 0;
  return isBare && [old, now].some(({ text }) => sentencesOf(text).length > 1);
}

/** A command on the text of a unit, told which unit that is. */
function inUnit({ ranges, ...command }: TextCommand, unit: Unit): Command {
  const places = ranges.map(([from, to]) => ({ unit, from, to }));
  return { ...command, places };
}

/** What is said of units; `undefined` where no sentence can say it. */
function sayable(say: SayUnits, siblings: Siblings): Command[] | undefined {
  try {
    return say(siblings);
  } catch (error) {
    if (error instanceof Unsayable) return undefined;
    throw error;
  }
}

function sameChildren(old: Unit, now: Unit): boolean {
  return (
    old.children.length === now.children.length &&
    old.children.every((child, index) => child.key === now.children[index]?.key)
  );
}
