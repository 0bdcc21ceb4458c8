import { isLeftOut } from '../compare/left-out.ts';
import { sentencesOf } from '../compare/sentences.ts';
import { type Unit, unitsOf } from '../compare/unit.ts';
import type { Block } from '../letter/block.ts';
import type { PrintedLines } from '../letter/lines.ts';
import { Citations } from './citation.ts';
import type { Command } from './command.ts';
import { inSections } from './in-sections.ts';
import { linesOfUnit, unitWordCount, withText } from './new-text.ts';
import type { UnitWord } from './nouns.ts';
import { type PlaceName, subject } from './places.ts';
import { quotedWords, type Said } from './said.ts';
import { unitCommands } from './unit-commands.ts';
import { Unsayable } from './unsayable.ts';

/** A change of a text, in the words of an office. */
export interface AmendmentPoint {
  /** Ends with a colon where something follows. */
  said: Said;
  /** Several commands in one unit, to be lettered: no more than there are letters. */
  parts: Said[];
}

export interface Amendment {
  /** Whether the text is put whole, since sentences would be longer or cannot say it. */
  form: 'changes' | 'anew';
  /** Empty where the texts say the same. */
  points: AmendmentPoint[];
}

export interface Wording {
  /** What numbered points are called. */
  unitWord: UnitWord;
  /** What is amended, in the nominative: `Der Beschlussvorschlag`. */
  subject: string;
  /** Whether the text is to be put whole, however little changes. */
  anew?: boolean;
  /** Where the old text is printed, if its lines are to be named. */
  lines?: PrintedLines;
}

/**
 * The sentences that turn one text into another, in the forms of the Handbuch der
 * Rechtsförmlichkeit (3rd edition, nos. 575 to 620). Never throws.
 */
export function amendment(
  before: readonly Block[],
  after: readonly Block[],
  { unitWord, subject: text, anew = false, lines }: Wording,
): Amendment {
  const old = unitsOf(before);
  const now = unitsOf(after);
  const points =
    anew || becomesList(old, now) ? undefined : sentencesFor(old, now, { unitWord, lines });
  const words = now.reduce((sum, unit) => sum + unitWordCount(unit), 0);
  const repeated = points?.reduce((sum, { said, parts }) => {
    return sum + [said, ...parts].reduce((inner, one) => inner + quotedWords(one), 0);
  }, 0);
  // Of an excerpt nobody can put the whole.
  const isExcerpt = old.some(hasLeftOut);
  const isShort = isExcerpt || points?.length === 0 || (repeated ?? 0) <= words;
  if (points && isShort) return { form: 'changes', points };
  const whole = withText(
    `${text} erhält folgende Fassung`,
    now.flatMap((unit) => linesOfUnit(unit)),
  );
  return { form: 'anew', points: [{ said: whole, parts: [] }] };
}

/** Whether a paragraph that stands alone becomes another that leads into points. */
function becomesList([only, ...others]: readonly Unit[], now: readonly Unit[]): boolean {
  const isAlone = only?.type === 'paragraph' && others.length === 0 && !hasLeftOut(only);
  return isAlone && now[0]?.key !== only.key && now.some(({ mark }) => mark !== undefined);
}

function hasLeftOut({ text, children }: Unit): boolean {
  return sentencesOf(text).some(isLeftOut) || children.some(hasLeftOut);
}

function sentencesFor(
  old: Unit[],
  now: Unit[],
  { unitWord, lines }: { unitWord: UnitWord; lines: PrintedLines | undefined },
): AmendmentPoint[] | undefined {
  try {
    const { before, after } = inSections(old, now);
    const commands = unitCommands({ before, after, parents: [], above: [], unitWord });
    return grouped(commands, Citations.of(before, lines));
  } catch (error) {
    if (error instanceof Unsayable) return undefined;
    throw error;
  }
}

/** Several commands in one unit become one point. */
function grouped(commands: readonly Command[], citations: Citations | undefined): AmendmentPoint[] {
  const say = (command: Command, above: readonly PlaceName[]) => {
    const said = command.say(above);
    return citations?.cite(said, command) ?? said;
  };
  const groups: Group[] = [];
  for (const command of commands) {
    const unit = command.above[0];
    const last = groups.at(-1);
    if (unit && last?.unit === unit) last.commands.push(command);
    else groups.push({ unit, commands: [command] });
  }
  return groups.flatMap(lettered).map(({ unit, commands: within }) => {
    const [first, ...others] = within;
    if (!first) throw new RangeError('A group without a command.');
    if (!unit || others.every(({ follows }) => follows)) {
      return { said: followed(within.map((command) => say(command, command.above))), parts: [] };
    }
    const shared = sharedPath(within);
    const parts: Said[] = [];
    for (const command of within) {
      const said = say(command, command.above.slice(shared.length));
      const last = parts.at(-1);
      if (command.follows && last) {
        parts[parts.length - 1] = followed([last, said]);
      } else parts.push(said);
    }
    return { said: { text: `${subject(shared)} wird wie folgt geändert:`, lines: [] }, parts };
  });
}

/** The place that all are in, as deep as they have it in common. */
function sharedPath([first, ...others]: readonly Command[]): PlaceName[] {
  const path = first?.above ?? [];
  const isShared = (name: PlaceName, depth: number) =>
    others.every(({ above }) => above[depth] === name);
  const end = path.findIndex((name, depth) => !isShared(name, depth));
  return path.slice(0, end < 0 ? path.length : end);
}

/** Commands in one unit; without one, each by itself. */
interface Group {
  unit: PlaceName | undefined;
  commands: Command[];
}

/** From a to z. */
const letters = 26;

/** More commands than there are letters are points of their own, each with what follows it. */
function lettered(group: Group): Group[] {
  const own = group.commands.filter(({ follows }) => !follows);
  if (group.unit === undefined || own.length <= letters) return [group];
  const groups: Group[] = [];
  for (const command of group.commands) {
    const last = groups.at(-1);
    if (command.follows && last) last.commands.push(command);
    else groups.push({ unit: undefined, commands: [command] });
  }
  return groups;
}

/** One sentence behind the other. */
function followed([first, ...others]: readonly Said[]): Said {
  if (!first) throw new RangeError('Nothing was said.');
  const rest = others.map(({ text }) => text).join(' ');
  if (rest === '') return first;
  return first.lines.length > 0
    ? { ...first, after: rest }
    : { ...first, text: `${first.text} ${rest}` };
}
