import type { Unit } from '../compare/unit.ts';
import type { PlaceName } from './places.ts';
import type { Said } from './said.ts';

/** One change, to be said from the text's outside or from within the unit that it is in. */
export interface Command {
  /** The units around it, the outermost first. */
  above: readonly PlaceName[];
  /** Says it with that much of `above` as has not been said yet. */
  say(above: readonly PlaceName[]): Said;
  /** Belongs to the one before, in whose place it is said. */
  follows?: boolean;
  /** What of the old text it speaks of, for its lines to be named. */
  places?: readonly CitedPlace[];
}

/** A piece of the old text: of the own text of a unit, or all of it with what stands below it. */
export interface CitedPlace {
  unit: Unit;
  /** In characters of `unit.text`. */
  from?: number;
  to?: number;
}

/** A command and where it comes, counted in the old text. */
export interface PlacedCommand {
  at: number;
  command: Command;
}

/** A sentence without text below it. */
export function sentence(text: string): Said {
  return { text, lines: [] };
}

/** A command, and which pieces of the old text it speaks of, in characters from and to. */
export interface TextCommand extends Command {
  ranges: readonly TextRange[];
}

/** Characters from and to. */
export type TextRange = readonly [number, number];
