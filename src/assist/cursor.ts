import { comparableKey } from '../motion/key.ts';
import type { Field, Shape, Table } from '../motion/shape.ts';

/**
 * Where the cursor stands in a head or profile. Found by indentation and brackets alone, since
 * what is being typed is hardly ever whole YAML.
 */
export type Cursor =
  /** Where a key may stand; `present` are those that the mapping has already. */
  | {
      at: 'key';
      table: Table;
      present: ReadonlySet<string>;
      /** What is typed of it. */
      replace: Range;
      /** A mapping in braces, on one line. */
      inFlow: boolean;
      /** Spaces before the key. */
      indent: number;
      /** The keys above it, outermost first. */
      path: readonly string[];
    }
  /** Where a value may stand, or one element of a list. */
  | { at: 'value'; field: Field; shape: Shape; replace: Range; path: readonly string[] }
  /** Where one of free keys may stand (`regeln`). */
  | { at: 'free-key'; field: Field; replace: Range; inFlow: boolean };

/** Offsets. */
export interface Range {
  start: number;
  end: number;
}

/** The cursor's place among the keys of `table`; `region` is the YAML without its fences. */
export function cursorIn(
  text: string,
  region: Range,
  offset: number,
  table: Table,
): Cursor | undefined {
  if (offset < region.start || offset > region.end) return undefined;
  const rows = rowsOf(text, region);
  const index = rows.findLastIndex((row) => row.start <= offset);
  const row = rows[index];
  if (!row || /^\s*#/u.test(row.text.slice(0, offset - row.start))) return undefined;
  const behindKey = row.key !== undefined && offset > row.start + row.keyEnd;
  const indent = behindKey || row.key !== undefined ? row.indent : indentBefore(row, offset);
  const parents = parentsOf(rows, index, indent);
  const path = parents.map(({ key }) => key ?? '');
  const holder = walk(table, path);
  if (behindKey) {
    const inside = tableOf(holder);
    const field = inside && fieldOf(inside, row.key ?? '');
    if (field) return inValue(text, row, offset, field, [...path, field.key]);
    const rule = holder && elementOf(holder.shape);
    if (rule?.type !== 'record' || !holder) return undefined;
    return { at: 'value', field: holder.field, shape: rule.of, replace: valueRange(row), path };
  }
  return atLineStart(row, rows, index, indent, holder, path, offset);
}

function atLineStart(
  row: Row,
  rows: readonly Row[],
  index: number,
  indent: number,
  holder: Holder | undefined,
  path: readonly string[],
  offset: number,
): Cursor | undefined {
  if (!holder) return undefined;
  const start = row.start + Math.min(row.contentStart, offset - row.start);
  const replace = { start, end: row.key === undefined ? row.end : row.start + row.keyEnd };
  const shape = holder.shape && elementOf(holder.shape);
  if (shape?.type === 'record' && holder.field)
    return { at: 'free-key', field: holder.field, replace, inFlow: false };
  const table = tableOf(holder);
  if (table && !(row.isItem && shape && shape.type !== 'mapping'))
    return {
      at: 'key',
      table,
      present: new Set(siblings(rows, index, indent)),
      replace,
      inFlow: false,
      indent,
      path,
    };
  if (!shape || !holder.field || shape.type === 'mapping') return undefined;
  return { at: 'value', field: holder.field, shape, replace, path };
}

/** A line of YAML: `  - name: Karla`. */
interface Row {
  start: number;
  /** Without the line end and blanks before it. */
  end: number;
  text: string;
  /** Of the key, behind the dashes. */
  indent: number;
  isItem: boolean;
  contentStart: number;
  key?: string;
  /** Behind the key, in the line. */
  keyEnd: number;
}

const line = /^([ \t]*)((?:-[ \t]+|-$)*)(?:([^\s#:,[\]{}"'][^:]*?)[ \t]*:(?=[ \t]|$))?/u;

function rowsOf(text: string, { start, end }: Range): Row[] {
  const rows: Row[] = [];
  let at = start;
  for (const raw of text.slice(start, end).split('\n')) {
    const [, blank = '', dashes = '', key] = line.exec(raw) ?? [];
    const contentStart = blank.length + dashes.length;
    rows.push({
      start: at,
      end: at + raw.trimEnd().length,
      text: raw,
      indent: contentStart,
      isItem: dashes !== '',
      contentStart,
      keyEnd: contentStart + (key?.length ?? 0),
      ...(key === undefined ? {} : { key }),
    });
    at += raw.length + 1;
  }
  return rows;
}

/** How far a line that has no key yet is indented at the cursor. */
function indentBefore(row: Row, offset: number): number {
  return Math.min(row.contentStart, offset - row.start);
}

/** The rows whose mapping the row stands in, outermost first. */
function parentsOf(rows: readonly Row[], index: number, indent: number): Row[] {
  const parents: Row[] = [];
  let inner = indent;
  for (let at = index - 1; at >= 0 && inner > 0; at--) {
    const row = rows[at];
    if (row?.key === undefined || row.indent >= inner) continue;
    parents.unshift(row);
    inner = row.indent;
  }
  return parents;
}

/** The other keys of the row's mapping. */
function siblings(rows: readonly Row[], index: number, indent: number): string[] {
  const keys: string[] = [];
  const visit = (step: 1 | -1) => {
    for (let at = index; rows[at] !== undefined; at += step) {
      const row = rows[at];
      if (!row || (at !== index && row.key !== undefined && row.indent < indent)) return;
      // A dash begins another element of the list.
      if (step === 1 && at !== index && row.isItem && row.indent <= indent) return;
      if (at !== index && row.key !== undefined && row.indent === indent)
        keys.push(comparableKey(row.key));
      if (step === -1 && row.isItem && row.indent <= indent) return;
    }
  };
  visit(-1);
  visit(1);
  return keys;
}

/** What the keys of a path lead to: the outer table itself, or the shape of a field. */
interface Holder {
  table?: Table;
  field: Field;
  shape: Shape;
}

function walk(table: Table, path: readonly string[]): Holder | undefined {
  let holder: Holder | undefined = {
    table,
    field: { key: '', shape: { type: 'mapping', fields: table }, ...nothing },
    shape: { type: 'mapping', fields: table },
  };
  for (const key of path) {
    const inside: Table | undefined = holder && tableOf(holder);
    const field: Field | undefined = inside && fieldOf(inside, key);
    if (!field) return undefined;
    holder = { field, shape: field.shape };
  }
  return holder;
}

const nothing = { meaning: { de: '', en: '' }, example: '', inLetter: { de: '', en: '' } };

function tableOf(holder: Holder | undefined): Table | undefined {
  const shape = holder && elementOf(holder.shape);
  return shape?.type === 'mapping' ? shape.fields : undefined;
}

/** The shape of a list's elements; any other shape as it is. */
function elementOf(shape: Shape): Shape {
  return shape.type === 'list' ? elementOf(shape.of) : shape;
}

/** The row of a table for a key as typed. */
export function fieldOf(table: Table, key: string): Field | undefined {
  const comparable = comparableKey(key);
  return Object.values(table).find((field) => field.key === comparable);
}

function valueRange(row: Row): Range {
  const behind = /^[ \t]*:[ \t]*/u.exec(row.text.slice(row.keyEnd))?.[0].length ?? 0;
  const start = row.start + row.keyEnd + behind;
  return { start, end: Math.max(start, row.end) };
}

/** Goes into the brackets and braces between the key and the cursor. */
function inValue(
  text: string,
  row: Row,
  offset: number,
  field: Field,
  path: readonly string[],
): Cursor | undefined {
  const value = valueRange(row);
  if (offset < value.start) return undefined;
  const stack: Level[] = [{ shape: field.shape, field, start: value.start, keys: [], path }];
  let quote = '';
  for (let at = value.start; at < offset; at++) {
    const char = text[at] ?? '';
    const level = stack.at(-1);
    if (!level) return undefined;
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if ((char === '"' || char === "'") && text.slice(level.start, at).trim() === '') {
      quote = char;
    } else if (char === '{' || char === '[') {
      stack.push(opened(level, char, at + 1));
    } else if ((char === '}' || char === ']') && stack.length > 1) {
      stack.pop();
    } else if (char === ',' && stack.length > 1) {
      next(level, at + 1);
    } else if (char === ':' && (level.table || level.each) && level.key === undefined) {
      name(level, text.slice(level.start, at), at + 1);
    }
  }
  return quote === '' ? cursorAt(stack, text, offset, row.end) : undefined;
}

/** One pair of brackets or braces that the cursor stands in, or the value itself. */
interface Level {
  shape: Shape | undefined;
  field: Field;
  /** Where what is being typed begins. */
  start: number;
  /** In braces: the keys so far, and that of the value being typed. */
  keys: string[];
  table?: Table;
  /** In braces of free keys: what each holds. */
  each?: Shape;
  key?: string;
  path: readonly string[];
}

function opened({ shape, field, path, key }: Level, char: '{' | '[', start: number): Level {
  const inner = shape && elementOf(shape);
  const level: Level = { shape: inner, field, start, keys: [], path };
  if (char === '{' && inner?.type === 'mapping') level.table = inner.fields;
  if (char === '{' && inner?.type === 'record') level.each = inner.of;
  if (key !== undefined && level.table) level.path = [...path, key];
  return level;
}

function next(level: Level, start: number): void {
  level.start = start;
  if (level.key === undefined) return;
  delete level.key;
  level.shape = undefined;
}

function name(level: Level, key: string, start: number): void {
  level.key = comparableKey(key);
  level.keys.push(level.key);
  level.start = start;
  const field = level.table && fieldOf(level.table, key);
  level.shape = field?.shape ?? level.each;
  if (field) level.field = field;
}

function cursorAt(
  stack: readonly Level[],
  text: string,
  offset: number,
  lineEnd: number,
): Cursor | undefined {
  const level = stack.at(-1);
  if (!level) return undefined;
  const typed = /^\s*/u.exec(text.slice(level.start, offset))?.[0].length ?? 0;
  const start = level.start + typed;
  const inFlow = stack.length > 1;
  const rest = inFlow ? (/^[^,\]}\n]*/u.exec(text.slice(offset, lineEnd))?.[0] ?? '') : '';
  const end = inFlow ? offset + rest.trimEnd().length : Math.max(lineEnd, start);
  const replace = { start, end };
  if (level.table && level.key === undefined)
    return {
      at: 'key',
      table: level.table,
      present: new Set(level.keys),
      replace,
      inFlow,
      indent: 0,
      path: level.path,
    };
  const { shape, field, path } = level;
  if (level.each && level.key === undefined) return { at: 'free-key', field, replace, inFlow };
  return shape && { at: 'value', field, shape: elementOf(shape), replace, path };
}
