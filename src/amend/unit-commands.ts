import { isLeftOut } from '../compare/left-out.ts';
import { sentencesOf } from '../compare/sentences.ts';
import type { Unit } from '../compare/unit.ts';
import { changedCommands } from './changed-unit.ts';
import { type CitedPlace, type Command, type PlacedCommand, sentence } from './command.ts';
import { type Names, replacedCommands } from './gap-commands.ts';
import { repeats } from './in-sections.ts';
import { namesOf, type PlaceName, subject } from './places.ts';
import { renumbering } from './renumbering.ts';
import type { Siblings } from './siblings.ts';
import { type UnitStep, unitSteps } from './unit-steps.ts';
import { Unsayable } from './unsayable.ts';

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
      const places = gap.old.length > 0 ? gap.old.map((unit) => ({ unit })) : endOfUnit(previous);
      for (const command of replacedCommands(gap, siblings, names))
        placed.push({ at: where, command: placedAt(places, command) });
      at = step.old.length > 0 ? (place.get(step.old.at(-1) as Unit) ?? at) : at;
      continue;
    }
    const own = place.get(step.old) ?? at;
    const where = step.type === 'moved' ? Math.min(own, at + 0.5) : own;
    const places = [{ unit: step.old }];
    for (const command of changedCommands(step.old, step.new, siblings, names.old, unitCommands)) {
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
function endOfUnit(unit: Unit | undefined): CitedPlace[] {
  if (!unit) return [];
  const last = unit.children.at(-1);
  return last ? endOfUnit(last) : [{ unit, from: unit.text.length - 1, to: unit.text.length }];
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
