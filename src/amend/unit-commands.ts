import { isLeftOut } from '../compare/left-out.ts';
import { sentencesOf } from '../compare/sentences.ts';
import type { Unit } from '../compare/unit.ts';
import { type CitedPlace, type Command, type PlacedCommand, sentence } from './command.ts';
import { type Names, replacedCommands } from './gap-commands.ts';
import { repeats } from './in-sections.ts';
import { linesOfUnit, unitWordCount, withText } from './new-text.ts';
import { noteCommands, standInOldSentences } from './note-commands.ts';
import { placeNouns, type UnitWord } from './nouns.ts';
import { pictureCommands } from './picture-commands.ts';
import {
  beside,
  inside,
  isTitled,
  leadName,
  namesOf,
  type PlaceName,
  pathOf,
  subject,
} from './places.ts';
import { deeper } from './quotation.ts';
import { renumbering } from './renumbering.ts';
import { quotedWords } from './said.ts';
import type { Siblings } from './siblings.ts';
import { tableCommands } from './table-commands.ts';
import { partAnew, type TextCommand, textCommands } from './text-commands.ts';
import { type UnitStep, unitSteps } from './unit-steps.ts';
import { Unsayable } from './unsayable.ts';
import { wordChanges } from './word-changes.ts';
import { wordClause } from './word-clause.ts';

/**
 * How units change that stand beside one another, in the order of the old text.
 * @throws {Unsayable}
 */
export function unitCommands(siblings: Siblings): Command[] {
  const { before, after, parents, above, unitWord } = siblings;
  // What is said twice cannot be told apart.
  if (repeats(before) || repeats(after)) throw new Unsayable();
  const names = {
    old: namesOf(before, parents, unitWord),
    new: namesOf(after, parents, unitWord),
  };
  // Nor what is counted among others that print the same number: `(1)` beside the first paragraph.
  if (namesRepeat(names.old) || namesRepeat(names.new)) throw new Unsayable();
  if (sentencesRepeat(names.old)) throw new Unsayable();
  const steps = unitSteps(before, after);
  const place = new Map(before.map((unit, index) => [unit, index]));
  const placed: PlacedCommand[] = [];
  let at = -1;
  let previous: Unit | undefined;
  for (const [index, step] of steps.entries()) {
    if (step.type === 'replaced') {
      const first = step.old[0];
      const next = nextOld(steps.slice(index + 1));
      const gap = { ...step, previous, next };
      const where = first ? (place.get(first) ?? at) : at + 0.5;
      const places = gap.old.length > 0 ? gap.old.map((unit) => ({ unit })) : endOf(previous);
      for (const command of replacedCommands(gap, siblings, names))
        placed.push({ at: where, command: placedAt(places, command) });
      at = step.old.length > 0 ? (place.get(step.old.at(-1) as Unit) ?? at) : at;
      continue;
    }
    const own = place.get(step.old) ?? at;
    const where = step.type === 'moved' ? Math.min(own, at + 0.5) : own;
    const places = [{ unit: step.old }];
    for (const command of changedCommands(step.old, step.new, siblings, names.old)) {
      placed.push({ at: where, command: placedAt(places, command) });
    }
    if (step.type === 'moved') {
      placed.push({ at: where, command: placedAt(places, movedCommand(step, above, names)) });
    } else {
      at = own;
      previous = step.old;
    }
  }
  const numbered = renumbering(steps, before, above, names);
  return [...placed, ...numbered]
    .sort((one, other) => one.at - other.at)
    .map(({ command }) => command);
}

/** A command with the place that it speaks of; what only follows from another speaks of none. */
function placedAt(places: readonly CitedPlace[], command: Command): Command {
  return command.follows ? command : { places, ...command };
}

/** Where a unit ends, with what stands below it: what comes new stands behind it. */
function endOf(unit: Unit | undefined): CitedPlace[] {
  if (!unit) return [];
  const last = unit.children.at(-1);
  return last ? endOf(last) : [{ unit, from: unit.text.length - 1, to: unit.text.length }];
}

/** The first unit of the old text behind a place, whether it stays or gives way to others. */
function nextOld(steps: readonly UnitStep[]): Unit | undefined {
  for (const step of steps) {
    const next = step.type === 'replaced' ? step.old[0] : step.old;
    if (next && step.type !== 'moved') return next;
  }
  return undefined;
}

function namesRepeat(names: ReadonlyMap<Unit, PlaceName>): boolean {
  return new Set([...names.values()].map(({ label }) => label)).size < names.size;
}

/** Whether two units that have no number, beside text left out, hold the same sentence. */
function sentencesRepeat(names: ReadonlyMap<Unit, PlaceName>): boolean {
  const spoken = [...names].flatMap(([{ text }, { isQuoted }]) =>
    isQuoted ? sentencesOf(text).filter((one) => !isLeftOut(one)) : [],
  );
  return new Set(spoken).size < spoken.length;
}

function movedCommand(
  { old, new: now }: { old: Unit; new: Unit },
  above: readonly PlaceName[],
  names: Names,
): Command {
  const from = names.old.get(old);
  const to = names.new.get(now);
  if (!from || !to) throw new Unsayable();
  return {
    above,
    say: (path) => sentence(`${subject([...path, from])} wird ${to.label}.`),
  };
}

/** What changes in a unit that stays one. */
function changedCommands(
  old: Unit,
  now: Unit,
  siblings: Siblings,
  names: ReadonlyMap<Unit, PlaceName>,
): Command[] {
  const { parents, above, before, unitWord } = siblings;
  if (old.key === now.key) return [];
  if (old.type === 'heading') {
    const title = `In der Überschrift „${deeper(old.text)}“`;
    const own = [
      ...(old.text === now.text ? [] : [headingCommand(old, now, above, before)]),
      ...noteCommands(old, now, above, title),
    ];
    const name = names.get(old);
    const below = { before: old.children, after: now.children, parents, unitWord };
    return [...own, ...unitCommands({ ...below, above: name ? [...above, name] : above })];
  }
  if (old.type === 'picture') {
    const before_ = before.filter(({ type }) => type === 'picture');
    const picturesOf = (units: readonly Unit[]) => units.flatMap(({ pictures }) => pictures);
    const offset = picturesOf(before_.slice(0, before_.indexOf(old))).length;
    return pictureCommands(old, now, above, { offset, count: picturesOf(before_).length });
  }
  if (old.type === 'table') return tableCommands(old, now, above, before);
  const name = names.get(old);
  // Text that only one version leaves out can be neither called nor put.
  if (!name && old.type === 'paragraph') throw new Unsayable();
  const parent = parents.at(-1);
  const isAlone = old.type === 'paragraph' && before.length === 1 && !(parent && leadName(parent));
  // What has no number, beside what was left out, has its sentences called by their words.
  const isUncounted = name?.isQuoted === true && isCalledBySentences(old, now);
  const path = name && !isAlone && !isUncounted ? [...above, name] : [...above];
  const part =
    old.type === 'paragraph'
      ? (leadInto(old, before, parents, unitWord) ?? restBehind(name, old, now))
      : undefined;
  const lead = leadName(old);
  const inner = part ? [...above] : lead ? [...path, lead] : path;
  const own =
    titleCommands(old, now, path) ??
    (standInOldSentences(now, old)
      ? textCommands(
          old.text,
          now.text,
          inner,
          part ?? partBefore(old, [...parents, old], unitWord),
          isUncounted,
        )?.map((command) => inUnit(command, old))
      : undefined);
  const title = isTitled(old) ? `In der Überschrift zu ${pathOf(path)}` : undefined;
  const beside = [...noteCommands(old, now, path, title), ...pictureCommands(old, now, path)];
  const anew: Command = {
    above,
    say: (names_) =>
      name?.noun === placeNouns.Satzteil
        ? withText(partAnew(inside(names_), `in dem ${name.label}`), linesOfUnit(now))
        : name
          ? withText(
              `${subject([...names_, name])} erhält folgende Fassung`,
              linesOfUnit(now, 0, old.mark?.printed),
            )
          : withText('Der Text erhält folgende Fassung', linesOfUnit(now)),
  };
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
        say: (names_) => withText(partAnew(inside(names_), text), [{ depth: 0, text: now.text }]),
      },
      ...beside,
    ];
  }
  const below = sayable({
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
  const repeated = commands.reduce(
    (sum, { above: names_, say }) => sum + quotedWords(say(names_)),
    0,
  );
  const isLong = commands.length > 1 && repeated > unitWordCount(now);
  return isLong ? [anew] : commands;
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

/** The same; `undefined` where no sentence can say it. */
function sayable(siblings: Siblings): Command[] | undefined {
  try {
    return unitCommands(siblings);
  } catch (error) {
    if (error instanceof Unsayable) return undefined;
    throw error;
  }
}

/** The sentence that points below a unit belong to, where the unit has more than one. */
function sentenceAround(old: Unit, now: Unit): PlaceName[] {
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

/** How the title of a § changes; `undefined` where its text is none. */
function titleCommands(old: Unit, now: Unit, above: readonly PlaceName[]): Command[] | undefined {
  if (!isTitled(old) || !isTitled(now)) return undefined;
  if (old.text === now.text) return [];
  const changes = wordChanges(old.text, now.text);
  const title = (names: readonly PlaceName[]) =>
    names.length > 0 ? `Überschrift zu ${pathOf(names)}` : 'Überschrift';
  return [
    {
      above,
      say: (names) =>
        changes
          ? sentence(wordClause(changes, { inside: `In der ${title(names)}` }))
          : withText(`Die ${title(names)} erhält folgende Fassung`, [{ depth: 0, text: now.text }]),
    },
  ];
}

function sameChildren(old: Unit, now: Unit): boolean {
  return (
    old.children.length === now.children.length &&
    old.children.every((child, index) => child.key === now.children[index]?.key)
  );
}

/** `in dem Satzteil vor Buchstabe a`, for the text of a unit with points below it. */
function partBefore(unit: Unit, parents: readonly Unit[], unitWord: UnitWord): string | undefined {
  const [first] = unit.children;
  const name = first?.mark && namesOf(unit.children, parents, unitWord).get(first);
  // The first of an excerpt has no number, and all its text would be its name.
  const next = name?.isQuoted ? 'den Spiegelstrichen' : name && beside(name);
  return next && `in dem Satzteil vor ${next}`;
}

/** The same for a paragraph that leads into the points beside it. */
function leadInto(
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
function restBehind(name: PlaceName | undefined, old: Unit, now: Unit): string | undefined {
  const isOne = [old, now].every(({ text }) => sentencesOf(text).length === 1);
  return name?.noun === placeNouns.Satzteil && isOne ? `in dem ${name.label}` : undefined;
}

function headingCommand(
  old: Unit,
  now: Unit,
  above: readonly PlaceName[],
  siblings: readonly Unit[],
): Command {
  const alike = siblings.filter(({ type, text }) => type === 'heading' && text === old.text);
  if (alike.length > 1) throw new Unsayable();
  return {
    above,
    say: () =>
      withText(`Die Überschrift „${deeper(old.text)}“ erhält folgende Fassung`, [
        { depth: 0, text: now.text },
      ]),
  };
}
