import type { Fault } from '../motion/fault.ts';
import { fields } from '../motion/fields.ts';
import { defaultKind, kindNamed } from '../motion/kinds.ts';
import type { Head, Motion } from '../motion/motion.ts';
import { Lines } from '../text/lines.ts';
import { type BodyParser, faultsIn, readBody } from './body/body.ts';
import { forbiddenCharacters } from './body/characters.ts';
import { completeFacts } from './complete.ts';
import { readFacts } from './facts.ts';
import { readHead } from './head/read-head.ts';
import { mergeProfiles, type ProfileText, readProfile } from './profile.ts';

export interface ReadOptions {
  /** The motion's absolute URI, where it has one. */
  location?: string | undefined;
  /** What `findProfiles` has found, nearest first. */
  profiles?: readonly ProfileText[] | undefined;
  /** A `PiecewiseParser` of this motion's own, where it is read again and again while typed. */
  parser?: BodyParser | undefined;
}

/** Reads a motion. Any text gives one, with gaps and faults where it says nothing; never throws. */
export function read(typed: string, { location, profiles = [], parser }: ReadOptions = {}): Motion {
  const text = typed.startsWith('\uFEFF') ? typed.slice(1) : typed;
  const lines = new Lines(text);
  const { head, faults } = readHead(text, lines);
  const own = readFacts(head.own, fields, { text, faults });
  const readings = profiles.map(readProfile);
  const profile = mergeProfiles(readings);
  const { facts, committee } = profile ? completeFacts(own, profile.facts) : { facts: own };
  const kind = kindNamed(facts.kind?.value ?? '') ?? defaultKind;
  const body = readBody(text, bodyStart(text, head), {
    subject: facts.subject?.value,
    amends: kind.amends,
    parser,
  });
  return {
    text,
    ...(location === undefined ? {} : { location }),
    head,
    facts,
    kind,
    ...(profile ? { profile: committee ? { ...profile, committee } : profile } : {}),
    ...body,
    faults: [
      ...withoutRepeats([
        ...faults,
        ...forbiddenCharacters(text, lines),
        ...faultsIn(body.tree, lines),
      ]).toSorted(byPlace),
      ...readings.flatMap((reading) => reading.faults),
    ],
  };
}

/** What an alias of YAML repeats stands in one place. */
function withoutRepeats(faults: readonly Fault[]): Fault[] {
  const key = ({ type, place }: Fault) => `${type} ${place.start.offset} ${place.end.offset}`;
  return [...new Map(faults.toReversed().map((fault) => [key(fault), fault])).values()];
}

function byPlace(a: Fault, b: Fault): number {
  return a.place.start.offset - b.place.start.offset;
}

/** Where the line after the head begins. */
function bodyStart(text: string, head: Head): number {
  if (head.state === 'missing') return 0;
  const lineEnd = /\r\n?|\n/g;
  lineEnd.lastIndex = head.place.end.offset;
  return lineEnd.test(text) ? lineEnd.lastIndex : text.length;
}
