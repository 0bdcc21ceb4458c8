import type { Unit } from '../compare/unit.ts';
import { capitalized } from '../german/sentence.ts';
import { type Command, sentence } from './command.ts';
import { linesOfUnit, withText } from './new-text.ts';
import { followingFor, hasWord, numbersListed, ordinal, placeNouns } from './nouns.ts';
import { addedTo, beside, inside, isSpoken, type PlaceName, pathOf, subject } from './places.ts';
import type { Siblings } from './siblings.ts';
import { Unsayable } from './unsayable.ts';

/** The names of both texts. */
export interface Names {
  old: ReadonlyMap<Unit, PlaceName>;
  new: ReadonlyMap<Unit, PlaceName>;
}

export interface Gap {
  old: readonly Unit[];
  new: readonly Unit[];
  /** The units of the old text before and behind what comes new. */
  previous: Unit | undefined;
  next: Unit | undefined;
}

/**
 * What goes and what comes at one place.
 * @throws {Unsayable}
 */
export function replacedCommands(gap: Gap, { above, before }: Siblings, names: Names): Command[] {
  if (gap.new.length === 0) {
    return runsOf(gap.old).flatMap((run) => struckCommands(run, names.old, above, before));
  }
  if (gap.old.length === 0) return addedCommands(gap, above, names, before.length === 0);
  const old = namesIn(gap.old, names.old);
  const now = namesIn(gap.new, names.new);
  const nounsAlike = new Set([...old, ...now].map(({ noun }) => noun)).size === 1;
  if (!nounsAlike) throw new Unsayable();
  const lines = gap.new.flatMap((unit) => linesOfUnit(unit));
  return [
    {
      above,
      say: (path) => {
        const place = inside(path);
        const what = together(old);
        const verb = old.length === 1 ? 'wird' : 'werden';
        const by = newOnes(now).accusative;
        const start = place ? `${place} ${verb} ${what}` : `${capitalized(what)} ${verb}`;
        return withText(`${start} durch ${by} ersetzt`, lines);
      },
    },
  ];
}

function namesIn(units: readonly Unit[], names: ReadonlyMap<Unit, PlaceName>): PlaceName[] {
  return units.map((unit) => {
    const name = names.get(unit);
    if (!name) throw new Unsayable();
    return name;
  });
}

/** `die Ziffern 2 und 3`, `Ziffer 2`. */
function together(names: readonly PlaceName[]): string {
  const [first] = names;
  if (!first) throw new Unsayable();
  if (names.length === 1 && isSpoken(first)) return `der ${first.label}`;
  if (first.noun === placeNouns.Spiegelstrich && !first.isQuoted) return bullets(names);
  if (names.length === 1) return first.label;
  if (first.isQuoted) {
    const texts = names.map(({ noun, label }) => label.slice(noun.singular.length + 1));
    return `die ${first.noun.plural} ${numbersListed(texts)}`;
  }
  return `die ${first.noun.plural} ${numbersListed(names.map(({ number }) => number))}`;
}

/** `der erste und zweite Spiegelstrich`, `der zweite bis achte Spiegelstrich`. */
function bullets(names: readonly PlaceName[]): string {
  const counts = names.map(({ number }) => Number(number));
  // Words and figures do not stand side by side: `der 1. bis 20. Spiegelstrich`.
  const inWords = counts.every(hasWord);
  const ordinals = counts.map((count) => (inWords ? ordinal(count, 'e') : `${count}.`));
  const last = ordinals.at(-1) ?? '';
  const listed = ordinals.length > 2 ? `${ordinals[0]} bis ${last}` : ordinals.join(' und ');
  return `der ${listed} ${placeNouns.Spiegelstrich.singular}`;
}

/** `folgende Ziffer 2`, `folgende Ziffern 2 und 3`; bullets have no number. */
function newOnes(names: readonly PlaceName[]): { nominative: string; accusative: string } {
  const [first] = names;
  if (!first) throw new Unsayable();
  const isBullet = !first.isPrinted && first.noun.singular === 'Spiegelstrich';
  const numbers =
    isBullet || first.isQuoted ? '' : ` ${numbersListed(names.map(({ number }) => number))}`;
  if (names.length > 1) {
    const many = `folgende ${(first.noun === placeNouns.Satz ? placeNouns.Absatz : first.noun).plural}${numbers}`;
    return { nominative: many, accusative: many };
  }
  // A paragraph that comes is one, however many sentences it has.
  const noun = first.noun === placeNouns.Satz ? placeNouns.Absatz : first.noun;
  return {
    nominative: `${followingFor(noun)} ${noun.singular}${numbers}`,
    accusative: `${noun.gender === 'feminine' ? 'folgende' : 'folgenden'} ${noun.dative ?? noun.singular}${numbers}`,
  };
}

/** What has no number: it is called by what it is. */
const shown: Partial<Record<Unit['type'], string>> = { table: 'Tabelle', picture: 'Abbildung' };

/** Neighbours of one sort. */
function runsOf(units: readonly Unit[]): Unit[][] {
  const runs: Unit[][] = [];
  for (const unit of units) {
    const last = runs.at(-1);
    if (last && shown[last[0]?.type ?? 'other'] === shown[unit.type]) last.push(unit);
    else runs.push([unit]);
  }
  return runs;
}

/** What goes at one place: in one sentence as far as it has one noun. */
function struckCommands(
  units: readonly Unit[],
  names: ReadonlyMap<Unit, PlaceName>,
  above: readonly PlaceName[],
  siblings: readonly Unit[],
): Command[] {
  const [first] = units;
  const noun = first && shown[first.type];
  if (noun) {
    const alike = siblings.filter(({ type }) => type === first.type);
    if (alike.some(({ pictures }) => pictures.length > 1)) throw new Unsayable();
    return units.map((unit) => {
      const which = alike.length > 1 ? `${alike.indexOf(unit) + 1}. ` : '';
      const say = (path: readonly PlaceName[]) => {
        const place = path.length > 0 ? ` in ${pathOf(path)}` : '';
        return sentence(`Die ${which}${noun}${place} wird gestrichen.`);
      };
      return { above, places: [{ unit }], say };
    });
  }
  const runs: { names: PlaceName[]; units: Unit[] }[] = [];
  for (const [index, name] of namesIn(units, names).entries()) {
    const unit = units[index];
    const last = runs.at(-1);
    if (!unit) continue;
    if (last?.names[0]?.noun === name.noun) {
      last.names.push(name);
      last.units.push(unit);
    } else runs.push({ names: [name], units: [unit] });
  }
  return runs.map((run) => ({
    above,
    places: run.units.map((unit) => ({ unit })),
    say: (path) => sentence(struck(run.names, path)),
  }));
}

function struck(names: readonly PlaceName[], path: readonly PlaceName[]): string {
  const [first] = names;
  if (!first) throw new Unsayable();
  const place = inside(path);
  const what = together(names);
  if (names.length > 1) {
    return place
      ? `${place} werden ${what} gestrichen.`
      : `${capitalized(what)} werden gestrichen.`;
  }
  return first.noun === placeNouns.Satzteil && place
    ? `${place} wird ${what} gestrichen.`
    : `${subject([...path, first])} wird gestrichen.`;
}

/** What comes at one place; what is of several sorts only at the end, one behind the other. */
function addedCommands(
  gap: Gap,
  above: readonly PlaceName[],
  names: Names,
  isFirst: boolean,
): Command[] {
  const runs = runsOf(gap.new);
  const isLast = !gap.next || isFirst;
  if (runs.length > 1 && !isLast) throw new Unsayable();
  const nounOf = (units: readonly Unit[]) => units[0] && shown[units[0].type];
  if (runs.filter((run) => nounOf(run) === undefined).length > 1) throw new Unsayable();
  return runs.flatMap((run) => {
    const noun = nounOf(run);
    if (noun === undefined) {
      const now = namesIn(run, names.new);
      if (new Set(now.map((name) => name.noun)).size > 1) throw new Unsayable();
      return [addedCommand(run, newOnes(now).nominative, gap, above, names.old, isLast)];
    }
    if (run.length > 1 && !isLast) throw new Unsayable();
    return run.map((unit) =>
      addedCommand([unit], `folgende ${noun}`, gap, above, names.old, isLast),
    );
  });
}

function addedCommand(
  units: readonly Unit[],
  what: string,
  gap: Gap,
  above: readonly PlaceName[],
  old: ReadonlyMap<Unit, PlaceName>,
  isLast: boolean,
): Command {
  const lines = units.flatMap((unit) => linesOfUnit(unit));
  const verb = units.length === 1 ? 'wird' : 'werden';
  const previous = gap.previous && old.get(gap.previous);
  const next = gap.next && old.get(gap.next);
  return {
    above,
    say: (path) => {
      const end = addedTo(path);
      if (isLast) {
        return withText(
          end ? `${end} ${verb} ${what} angefügt` : `${capitalized(what)} ${verb} angefügt`,
          lines,
        );
      }
      const anchor = previous ? `nach ${beside(previous)}` : next && `vor ${beside(next)}`;
      if (!anchor) throw new Unsayable();
      const place = inside(path);
      return withText(
        place
          ? `${place} ${verb} ${anchor} ${what} eingefügt`
          : `${capitalized(anchor)} ${verb} ${what} eingefügt`,
        lines,
      );
    },
  };
}
