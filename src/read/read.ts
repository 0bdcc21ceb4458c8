import { fields } from '../motion/fields.ts';
import { defaultKind, kindOf } from '../motion/kinds.ts';
import type { Motion } from '../motion/motion.ts';
import { Lines } from '../text/lines.ts';
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
  const kind = kindOf(facts.kind?.value ?? '') ?? defaultKind;
  return {
    text,
    ...(options.location === undefined ? {} : { location: options.location }),
    head,
    facts,
    kind,
    tree: { type: 'root', children: [] },
    preface: [],
    sections: [],
    faults,
  };
}
