import type { Place } from './citation.ts';
import type { Name } from './places.ts';
import type { Said } from './said.ts';

/** One change, to be said from the text's outside or from within the unit that it is in. */
export interface Command {
  /** The units around it, the outermost first. */
  above: readonly Name[];
  /** Says it with that much of `above` as has not been said yet. */
  say(above: readonly Name[]): Said;
  /** Belongs to the one before, in whose place it is said. */
  follows?: boolean;
  /** What of the old text it speaks of, for its lines to be named. */
  places?: readonly Place[];
}

/** A sentence without text below it. */
export function sentence(text: string): Said {
  return { text, lines: [] };
}
