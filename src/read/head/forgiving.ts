import type { Fault } from '../../motion/fault.ts';
import type { HeadNode, MappingNode } from '../../motion/node.ts';
import type { FieldTable } from '../../motion/shape.ts';
import type { Edit } from '../../text/edit.ts';
import type { Text } from '../../text/language.ts';
import { linesFrom } from '../../text/lines.ts';
import type { Place } from '../../text/place.ts';
import { reasons } from './reasons.ts';
import { repair } from './repair.ts';
import { Rewriting } from './rewriting.ts';
import { parseYaml, type YamlError } from './yaml.ts';

/** A mapping as read, with what had to be forgiven and what stayed unreadable. */
export interface ForgivingReading {
  mapping: MappingNode;
  forgiven: Extract<Fault, { type: 'value-forgiven' }>[];
  unreadable: { place: Place; reason: Text }[];
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
  table: FieldTable,
  placeOf: (start: number, end: number) => Place,
): ForgivingReading {
  if (source.length > longest) return unread(placeOf(0, source.length));
  const { values, spacing, unclosed } = repair(source, table);
  const closings = unclosed.map(({ closing }) => closing);
  const edits = [...values, ...spacing, ...closings, ...lineEnds(source)];
  const { root, leftOut, errors } = parse(source, edits, placeOf);

  const whole = { start: 0, end: source.length };
  const mapping: MappingNode =
    root?.type === 'mapping'
      ? root
      : { type: 'mapping', place: placeOf(whole.start, whole.end), entries: [] };
  const unreadable = [
    ...leftOut,
    ...errors,
    ...unclosed.map(({ start, closing: { end, text } }) => {
      return { start, end, reason: reasons.missing(text) };
    }),
  ];
  const isLost = mapping.entries.length === 0 && (root !== undefined || leftOut.length > 0);
  if (isLost && unreadable.length === 0)
    unreadable.push({ ...whole, reason: reasons.notMapping() });
  return {
    mapping,
    forgiven: values
      .filter((edit) => !isWithin(edit, leftOut))
      .map(({ start, end, text: quoted }) => {
        return { type: 'value-forgiven', place: placeOf(start, end), quoted };
      }),
    unreadable: unreadable
      .toSorted((a, b) => a.start - b.start)
      .map(({ start, end, reason }) => ({ place: placeOf(start, end), reason })),
    isLost,
  };
}

/** More than any head or profile has, in UTF-16 code units: some 100,000 fields. */
const longest = 1_500_000;

/** What is too long to be a head. */
function unread(place: Place): ForgivingReading {
  return {
    mapping: { type: 'mapping', place, entries: [] },
    forgiven: [],
    unreadable: [{ place, reason: reasons.tooLong() }],
    isLost: true,
  };
}

interface Parsed {
  root: HeadNode | undefined;
  /** Stretches of the source that YAML could make nothing of. */
  leftOut: YamlError[];
  /** Errors that remain in spite of that. */
  errors: YamlError[];
}

/** Parses the source with the edits applied, without the lines on which YAML still breaks. */
function parse(
  source: string,
  edits: readonly Edit[],
  placeOf: (start: number, end: number) => Place,
): Parsed {
  const leftOut: YamlError[] = [];
  for (let tries = mostTries(source); ; tries -= 1) {
    const rewriting = new Rewriting(source, [
      ...leftOut.map(({ start, end }) => ({ start, end, text: '' })),
      ...edits.filter((edit) => !isWithin(edit, leftOut)),
    ]);
    const { root, errors } = parseYaml(rewriting.text, (start, end) =>
      placeOf(rewriting.toSource(start), rewriting.toSource(end)),
    );
    const inSource = errors.map(({ start, end, reason }) => {
      return { start: rewriting.toSource(start), end: rewriting.toSource(end), reason };
    });
    const [error] = inSource;
    const isHopeless = tries === 0 || errors.length > mostErrors;
    const culprit = error && !isHopeless ? linesOfError(source, error, leftOut) : undefined;
    if (!culprit) return { root, leftOut, errors: inSource };
    leftOut.push(culprit);
  }
}

/** What has more is no head, and leaving out a line at a time would take forever. */
const mostErrors = 200;

/** Each try parses anew, so a long source gets few of them. */
function mostTries(source: string): number {
  return Math.min(30, Math.max(3, Math.floor(100_000 / (source.length + 1))));
}

/** The line of an error with those that hang on it; `undefined` where none is left to blame. */
function linesOfError(
  source: string,
  { start: offset, reason }: YamlError,
  leftOut: readonly YamlError[],
): YamlError | undefined {
  const lines = [...linesFrom(source, 0)];
  const index = lines.findLastIndex(
    ({ start, end, text }) =>
      start <= offset && text.trim() !== '' && !isWithin({ start: end, end }, leftOut),
  );
  const first = lines[index];
  if (!first) return undefined;
  const column = first.text.search(/\S/);
  let last = first;
  for (const line of lines.slice(index + 1)) {
    if (line.text.trim() === '') continue;
    if (line.text.search(/\S/) <= column) break;
    last = line;
  }
  return { start: first.start + column, end: last.start + last.text.trimEnd().length, reason };
}

function isWithin(
  { start, end }: Pick<Edit, 'start' | 'end'>,
  stretches: readonly YamlError[],
): boolean {
  return stretches.some((stretch) => stretch.start <= start && end <= stretch.end);
}

/** A carriage return alone ends a line for Markdown, but not for the YAML parser. */
function lineEnds(source: string): Edit[] {
  return Array.from(source.matchAll(/\r(?!\n)/g), ({ index }) => {
    return { start: index, end: index + 1, text: '\n' };
  });
}
