import { Temporal } from 'temporal-polyfill';
import { readDate, readMeeting } from '../dates/dates.ts';
import type { Fault } from '../motion/fault.ts';
import { comparableKey, isEmpty } from '../motion/key.ts';
import type { HeadEntry, HeadNode, MappingNode, Sourced } from '../motion/node.ts';
import type { Facts, Field, FieldTable, Shape } from '../motion/shape.ts';
import type { Text } from '../text/language.ts';

/** Where the faults of a reading go, and the text that the nodes stand in. */
export interface FactSource {
  text: string;
  faults: Fault[];
}

/**
 * Reads the facts that a table knows from a mapping. What can't be read is absent and a fault;
 * a key without a value is absent without one.
 */
export function readFacts<F extends FieldTable>(
  mapping: MappingNode,
  table: F,
  source: FactSource,
): Facts<F> {
  const byKey = new Map(Object.entries(table).map(([name, field]) => [field.key, { name, field }]));
  const facts: Record<string, Sourced<unknown>> = {};
  const seen = new Set<string>();
  for (const entry of mapping.entries) {
    const row = byKey.get(comparableKey(entry.key));
    const at = standing(entry);
    if (!row) {
      const known = [...byKey.keys()];
      source.faults.push({
        ...at,
        place: entry.keyPlace,
        type: 'key-unknown',
        key: entry.key,
        known,
      });
    } else if (seen.has(row.name)) {
      source.faults.push({ ...at, place: entry.place, type: 'key-duplicate', key: entry.key });
    } else {
      seen.add(row.name);
      const fact = readValue(entry.value, row.field.shape, { ...source, field: row.field });
      if (fact !== undefined) facts[row.name] = { value: fact, node: entry.value };
    }
  }
  // Each value was read by the shape of its own row.
  return facts as Facts<F>;
}

interface ValueSource extends FactSource {
  field: Field;
}

/** `undefined` where the node is empty or can't be read. */
function readValue(node: HeadNode, shape: Shape, source: ValueSource): unknown {
  // `verteiler: []` says something: nobody gets a copy, whatever the profile says.
  if (isEmpty(node) && !(node.type === 'list' && node.items.length === 0)) return undefined;
  switch (shape.type) {
    case 'text':
    case 'email':
      return textOf(node, source)?.normalize('NFC');
    case 'path':
      // As typed: on some disks a composed umlaut names another file than a decomposed one.
      return textOf(node, source);
    case 'lines':
      return linesOf(node, source);
    case 'number':
      return scalarOf(node, source, aNumber, readNumber);
    case 'time':
      return scalarOf(node, source, aTime, readTime);
    case 'date':
      return dateOf(node, source, readDate);
    case 'meeting':
      return dateOf(node, source, readMeeting);
    case 'choice':
      return choiceOf(node, shape, source);
    case 'list':
      return listOf(node, shape, source);
    case 'mapping':
      return mappingOf(node, shape, source);
    case 'record':
      return recordOf(node, shape, source);
  }
}

function textOf(node: HeadNode, source: ValueSource): string | undefined {
  if (node.type !== 'text') wrongShape(node, source, aText);
  return textIn(node, source);
}

/** What a letter can print of a value that is to be a text. */
function textIn(node: HeadNode, source: ValueSource): string | undefined {
  if (node.type === 'text') return node.value.trim();
  if (node.type !== 'list') return undefined;
  const typed = source.text.slice(node.place.start.offset, node.place.end.offset);
  if (typed.startsWith('[')) return typed.replace(/\s+/gu, ' ');
  return node.items.flatMap((item) => (item.type === 'text' ? [item.value.trim()] : [])).join(', ');
}

function linesOf(node: HeadNode, source: ValueSource): string[] | undefined {
  if (node.type === 'mapping') return wrongShape(node, source, someLines);
  const items = node.type === 'list' ? node.items : [node];
  return items
    .flatMap((item) => (item.type === 'empty' ? [] : (textOf(item, source)?.split('\n') ?? [])))
    .map((line) => line.normalize('NFC').trim())
    .filter((line) => line !== '');
}

function scalarOf<T>(
  node: HeadNode,
  source: ValueSource,
  expected: Text,
  read: (text: string) => T | undefined,
): T | undefined {
  const value = node.type === 'text' ? read(node.value.trim()) : undefined;
  return value === undefined ? wrongShape(node, source, expected) : value;
}

function readNumber(text: string): number | undefined {
  return /^-?\d{1,9}(?:[.,]\d{1,9})?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** `12:00`, `12.00 Uhr`, `12 Uhr`. */
function readTime(text: string): Temporal.PlainTime | undefined {
  const [found, hour, minute] = /^(\d{1,2})(?:[:.](\d{2}))?(?:\s*(?:Uhr|h))?$/iu.exec(text) ?? [];
  if (found === undefined || Number(hour) > 24 || Number(minute ?? 0) > 59) return undefined;
  if (Number(hour) === 24) {
    return Number(minute ?? 0) === 0 ? Temporal.PlainTime.from('23:59:59') : undefined;
  }
  return new Temporal.PlainTime(Number(hour), Number(minute ?? 0));
}

function dateOf<T>(
  node: HeadNode,
  source: ValueSource,
  read: typeof readDate | typeof readMeeting,
): T | unknown {
  if (node.type !== 'text') return wrongShape(node, source, aDate);
  const key = source.field.key;
  const reading = read(node.value);
  const at = standing(node);
  if (reading.type !== 'read') {
    source.faults.push({ ...at, type: 'date-invalid', key, value: node.value });
    return undefined;
  }
  if (reading.expected !== undefined) {
    source.faults.push({ ...at, type: 'date-format', key, expected: reading.expected });
  }
  return reading.value;
}

function choiceOf(
  node: HeadNode,
  shape: Extract<Shape, { type: 'choice' }>,
  source: ValueSource,
): unknown {
  const known = shape.options.map(({ word }) => word);
  const only = onlyText(node);
  const option = only === undefined ? undefined : optionFor(only, shape);
  if (node.type !== 'text') {
    // One fault at one place: what the list holds is no second one.
    const { key } = source.field;
    const fault = { ...standing(node), type: 'value-wrong-shape', key, known } as const;
    const expected = shape.open ? aText : oneOf(known);
    source.faults.push({ ...fault, expected, ...(only !== undefined && { value: only }) });
    const text = shape.open ? textIn(node, source) : undefined;
    return option ? option.value : text?.normalize('NFC');
  }
  if (option) return option.value;
  const value = node.value.trim();
  if (shape.open) return value.normalize('NFC');
  source.faults.push({
    ...standing(node),
    type: 'value-unknown',
    key: source.field.key,
    value,
    known,
  });
  return undefined;
}

/** The text that a node is, or that is all a list holds. */
function onlyText(node: HeadNode): string | undefined {
  if (node.type === 'text') return node.value.trim();
  if (node.type !== 'list' || node.items.length !== 1) return undefined;
  return node.items[0]?.type === 'text' ? node.items[0].value.trim() : undefined;
}

function optionFor(typed: string, { options }: Extract<Shape, { type: 'choice' }>) {
  const comparable = comparableKey(typed);
  return options.find(({ word, synonyms = [] }) =>
    [word, ...synonyms].some((known) => comparableKey(known) === comparable),
  );
}

function listOf(
  node: HeadNode,
  shape: Extract<Shape, { type: 'list' }>,
  source: ValueSource,
): Sourced<unknown>[] | undefined {
  const isAmiss = node.type !== 'list' && !shape.orOne;
  if (isAmiss) wrongShape(node, source, aList);
  const items = node.type === 'list' ? node.items : [node];
  // One fault at one place is enough.
  const inner = isAmiss ? { ...source, faults: [] } : source;
  return items.flatMap((item) => {
    const value = readValue(item, shape.of, inner);
    return value === undefined ? [] : [{ value, node: item }];
  });
}

function mappingOf(
  node: HeadNode,
  shape: Extract<Shape, { type: 'mapping' }>,
  source: ValueSource,
): Facts<FieldTable> | undefined {
  if (node.type === 'mapping') return readFacts(node, shape.fields, source);
  const field = shape.shorthand === undefined ? undefined : shape.fields[shape.shorthand];
  if (node.type !== 'text' || shape.shorthand === undefined || !field) {
    return wrongShape(node, source, aMapping(shape.fields));
  }
  const value = readValue(node, field.shape, { ...source, field });
  return value === undefined ? undefined : { [shape.shorthand]: { value, node } };
}

function recordOf(
  node: HeadNode,
  shape: Extract<Shape, { type: 'record' }>,
  source: ValueSource,
): Record<string, Sourced<unknown>> | undefined {
  if (node.type !== 'mapping') return wrongShape(node, source, aRecord);
  const record = new Map<string, Sourced<unknown>>();
  for (const entry of node.entries) {
    const { key } = entry;
    if (record.has(key)) {
      source.faults.push({ ...standing(entry), type: 'key-duplicate', key });
      continue;
    }
    const value = readValue(entry.value, shape.of, source);
    if (value !== undefined) record.set(key, { value, node: entry.value });
  }
  return Object.fromEntries(record);
}

function wrongShape(node: HeadNode, source: ValueSource, expected: Text): undefined {
  const { key } = source.field;
  source.faults.push({ ...standing(node), type: 'value-wrong-shape', key, expected });
}

/** Place and file, without a `file` that is `undefined`. */
function standing({ place, file }: HeadNode | HeadEntry): Pick<Fault, 'place' | 'file'> {
  return file === undefined ? { place } : { place, file };
}

const aText: Text = { de: 'einen Text', en: 'a text' };
const someLines: Text = { de: 'eine Liste von Zeilen', en: 'a list of lines' };
const aNumber: Text = { de: 'eine Zahl', en: 'a number' };
const aTime: Text = { de: 'eine Uhrzeit wie „12:00“', en: 'a time such as "12:00"' };
const aDate: Text = { de: 'ein Datum', en: 'a date' };
const aList: Text = { de: 'eine Liste', en: 'a list' };
const aRecord: Text = { de: 'Zeilen der Form „id: Wert“', en: 'lines of the form "id: value"' };

function oneOf(words: readonly string[]): Text {
  const list = words.join(', ');
  return { de: `eines dieser Wörter: ${list}`, en: `one of these words: ${list}` };
}

function aMapping(fields: FieldTable): Text {
  const keys = Object.values(fields)
    .map(({ key }) => key)
    .slice(0, 3)
    .join(', ');
  return { de: `einzelne Angaben (${keys} …)`, en: `single details (${keys} …)` };
}
