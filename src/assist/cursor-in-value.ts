import { comparableKey } from '../motion/key.ts';
import type { Field, FieldTable, Shape } from '../motion/shape.ts';
import { fieldOf } from '../notation/wanted.ts';
import type { Cursor } from './cursor.ts';
import { elementOf } from './holder.ts';
import { valueRange, type YamlRow } from './rows.ts';

/** Goes into the brackets and braces between the key and the cursor. */
export function inValue(
  text: string,
  row: YamlRow,
  offset: number,
  field: Field,
  path: readonly string[],
): Cursor | undefined {
  const value = valueRange(row, offset);
  if (!value) return undefined;
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
  table?: FieldTable;
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
  const field = fieldOf(level.table, key);
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
