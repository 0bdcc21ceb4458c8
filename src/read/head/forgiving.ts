import type { Fault } from '../../motion/fault.ts';
import type { MappingNode } from '../../motion/node.ts';
import type { Table } from '../../motion/shape.ts';
import { linesFrom } from '../../text/lines.ts';
import type { Place } from '../../text/place.ts';
import { repair } from './repair.ts';
import { type Edit, Rewriting } from './rewriting.ts';
import { parseYaml, type YamlError } from './yaml.ts';

/** A mapping as read, with what had to be forgiven and what stayed unreadable. */
export interface ForgivingReading {
  mapping: MappingNode;
  /** `value-forgiven` and `unreadable`. */
  forgiven: Extract<Fault, { type: 'value-forgiven' }>[];
  unreadable: { place: Place; reason: string }[];
  /** Whether something stands there of which nothing could be made. */
  isLost: boolean;
}

/**
 * Reads a mapping that people have typed: YAML, and where YAML breaks or cuts, what they meant.
 * A line that says nothing even so is left out, and the others are read.
 *
 * `placeOf` turns offsets in `source` into places in the whole text.
 */
export function readForgivingly(
  source: string,
  table: Table,
  placeOf: (start: number, end: number) => Place,
): ForgivingReading {
  const { values, spacing, unclosed } = repair(source, table);
  const leftOut: (Edit & YamlError)[] = [];
  for (let tries = mostTries(source); ; tries -= 1) {
    const closings = unclosed.map(({ closing }) => closing);
    const kept = [...values, ...spacing, ...closings].filter(
      (edit) => !leftOut.some(({ start, end }) => edit.start >= start && edit.end <= end),
    );
    const rewriting = new Rewriting(source, [...leftOut, ...kept]);
    const { root, errors } = parseYaml(rewriting.text, (start, end) =>
      placeOf(rewriting.toSource(start), rewriting.toSource(end)),
    );
    const [error] = errors;
    const culprit = error && tries > 0 && leaveOut(source, error, rewriting, leftOut);
    if (culprit) {
      leftOut.push(culprit);
      continue;
    }
    const unread = errors.map(({ start, end, reason }) => ({
      start: rewriting.toSource(start),
      end: rewriting.toSource(end),
      reason,
    }));
    for (const { start, closing } of unclosed) {
      unread.push({ start, end: closing.end, reason: `Missing ${closing.text}` });
    }
    const mapping: MappingNode =
      root?.type === 'mapping'
        ? root
        : { type: 'mapping', place: placeOf(0, source.length), entries: [] };
    const isLost = mapping.entries.length === 0 && (root !== undefined || leftOut.length > 0);
    if (isLost && leftOut.length + unread.length === 0) {
      unread.push({ start: 0, end: source.length, reason: 'No keys with values' });
    }
    return {
      mapping,
      forgiven: values
        .filter((edit) => kept.includes(edit))
        .map(({ start, end, text }) => ({
          type: 'value-forgiven',
          place: placeOf(start, end),
          quoted: text,
        })),
      unreadable: [...leftOut, ...unread]
        .toSorted((a, b) => a.start - b.start)
        .map(({ start, end, reason }) => ({ place: placeOf(start, end), reason })),
      isLost,
    };
  }
}

/** Each try parses anew, so a long source gets few of them. */
function mostTries(source: string): number {
  return Math.min(30, Math.max(3, Math.floor(100_000 / (source.length + 1))));
}

/** The line of an error with those that hang on it; `undefined` where none is left to blame. */
function leaveOut(
  source: string,
  error: YamlError,
  rewriting: Rewriting,
  leftOut: readonly Edit[],
): (Edit & YamlError) | undefined {
  const offset = rewriting.toSource(error.start);
  const lines = [...linesFrom(source, 0)];
  const isCandidate = ({ start, text }: (typeof lines)[number]) =>
    text.trim() !== '' && !leftOut.some((edit) => edit.start <= start && start < edit.end);
  const index = lines.findLastIndex((line) => line.start <= offset && isCandidate(line));
  const first = lines[index];
  if (!first) return undefined;
  const column = first.text.search(/\S/);
  let last = first;
  for (const line of lines.slice(index + 1)) {
    if (line.text.trim() === '') continue;
    if (line.text.search(/\S/) <= column) break;
    last = line;
  }
  const start = first.start + column;
  return { start, end: last.start + last.text.trimEnd().length, text: '', reason: error.reason };
}
