import type { Temporal } from 'temporal-polyfill';
import type { Motion } from '../motion/motion.ts';
import type { Standing } from '../motion/node.ts';
import type { RuleLevel } from '../motion/profile.ts';
import type { References } from '../references/references.ts';
import type { Fix } from '../text/edit.ts';
import type { Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import type { SwitchOff } from './switch-off.ts';

/** An error would be sent back by an office, a warning is very likely a fault, a hint worth a thought. */
export type Severity = Exclude<RuleLevel, 'off'>;

/** What a rule gets to see. It knows neither editor nor clock nor disk. */
export interface RuleContext {
  motion: Motion;
  today: Temporal.PlainDate;
  references: References;
  /** Every id there is. */
  ruleIds: readonly string[];
  /** The ids of comments that switch off nothing; known once every other rule has run. */
  idle(): readonly SwitchOff[];
}

/** One rule: its check, its words and its fix, in one file. */
export interface Rule {
  /** Never changed: people switch rules off by it. */
  id: string;
  severity: Severity;
  /** Whether it is silent until a profile or setting gives it a level. */
  isOff?: true;
  /** Whether its fixes are safe enough to apply all at once. */
  safe: boolean;
  /**
   * Whether it finds what is not there yet, rather than what is wrong. Of a motion that is being
   * drafted an editor counts such gaps quietly, until it is exported or checked.
   */
  findsGaps?: true;
  /** The rule's page in the docs. */
  page: RulePage;
  /** Yields a report per finding. Never throws, whatever the text. */
  check(context: RuleContext): Iterable<Report>;
}

export interface RulePage {
  title: Text;
  why: Text;
  /** Excerpts of a motion, as typed. */
  wrong: string;
  right: string;
}

/** What a rule says of one place. */
export type Report = Said & (OfMotion | OfHead);

interface OfMotion {
  /** A stretch of the motion's text. */
  place: Place;
  node?: never;
}

interface OfHead {
  /** A value, an entry or a fault of the head or of a profile, whose file the finding then has. */
  node: Standing;
  /** Where only a part of it is meant. */
  place?: Place;
}

interface Said {
  /** What is wrong, in one sentence, and what to do. */
  message: Text;
  /** More than a sentence, where it helps. */
  note?: Text;
  /** Replacements of exactly the place, best first: each becomes a fix. */
  expected?: string[];
  /** Fixes that change something else than the place. */
  fixes?: Fix[];
  /** Where a rule has two severities, this finding's. */
  severity?: Severity;
  /** What other rules find at the very same place follows from this, and is not told. */
  isEnough?: true;
  /** Of a rule that finds gaps: whether this one is none. */
  isNoGap?: true;
  /** It is that of the node. */
  file?: never;
}

/** The stretch of text that a report is about, and the profile it stands in, if it does. */
export function standingOf({ place, node }: Report): Standing {
  if (node === undefined) return { place };
  return { place: place ?? node.place, ...(node.file !== undefined && { file: node.file }) };
}
