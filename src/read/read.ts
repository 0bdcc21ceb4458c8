import { fields } from '../motion/fields.ts';
import { defaultKind, kindOf } from '../motion/kinds.ts';
import type { Head, Motion } from '../motion/motion.ts';
import { Lines } from '../text/lines.ts';
import { readBody } from './body/body.ts';
import { forbiddenCharacters } from './body/characters.ts';
import { readFacts } from './facts.ts';
import { readHead } from './head/read-head.ts';

/**
 * Reads a motion. Any text gives one, with gaps and faults where it says nothing; never throws.
 *
 * `location` is the motion's absolute URI, where it has one.
 */
export function read(typed: string, options: { location?: string } = {}): Motion {
  const text = typed.startsWith('\uFEFF') ? typed.slice(1) : typed;
  const lines = new Lines(text);
  const { head, faults } = readHead(text, lines);
  const facts = readFacts(head.own, fields, { text, faults });
  const body = readBody(text, bodyStart(text, head), { subject: facts.subject?.value });
  const kind = kindOf(facts.kind?.value ?? '') ?? defaultKind;
  return {
    text,
    ...(options.location === undefined ? {} : { location: options.location }),
    head,
    facts,
    kind,
    ...body,
    faults: [...faults, ...forbiddenCharacters(text, lines)],
  };
}

/** Where the line after the head begins. */
function bodyStart(text: string, head: Head): number {
  if (head.state === 'missing') return 0;
  const lineEnd = /\r\n?|\n/g;
  lineEnd.lastIndex = head.place.end.offset;
  return lineEnd.test(text) ? lineEnd.lastIndex : text.length;
}
