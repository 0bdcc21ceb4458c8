import type { Heading } from 'mdast';
import { Lines } from '../text/lines.ts';
import type { Place } from '../text/place.ts';
import { oncePer } from '../text/remembering.ts';
import type { Motion } from './motion.ts';

/** Lines and columns of a motion's text. */
export const linesIn = oncePer(({ text }: Motion) => new Lines(text));

/** The place of a stretch of a motion's text. */
export function placeIn(motion: Motion, start: number, end: number): Place {
  return linesIn(motion).place(start, end);
}

/** Where the words of a heading stand, without `##` and without a colon at their end. */
export function titlePlace(motion: Motion, heading: Heading): Place {
  const { start, end } = textOffsets(heading);
  const typed = motion.text.slice(start, end);
  const trimmed = typed.replace(/[\s:]+$/u, '');
  return trimmed === ''
    ? headingPlace(motion, heading)
    : placeIn(motion, start, start + trimmed.length);
}

export function headingPlace(motion: Motion, heading: Heading): Place {
  const start = heading.position?.start.offset ?? 0;
  return placeIn(motion, start, heading.position?.end.offset ?? start);
}

function textOffsets(heading: Heading): { start: number; end: number } {
  const start = heading.children[0]?.position?.start.offset ?? heading.position?.start.offset ?? 0;
  const end =
    heading.children.at(-1)?.position?.end.offset ?? heading.position?.end.offset ?? start;
  return { start, end };
}

/** The opening fence: where a finding about the head as a whole stands. Without a head, its start. */
export function fencePlace(motion: Motion) {
  const { start } = motion.head.place;
  const length = motion.text.startsWith('---', start.offset) ? 3 : 0;
  return {
    start,
    end: { line: start.line, column: start.column + length, offset: start.offset + length },
  };
}
