import type { FieldTable } from '../motion/shape.ts';
import { fieldOf } from '../notation/wanted.ts';
import type { Cursor, Range } from './cursor.ts';
import { inValue } from './cursor-in-value.ts';
import { elementOf, type Holder, tableOfHolder, walk } from './holder.ts';
import { parentsOf, siblings, valueRange, type YamlRow, yamlRows } from './rows.ts';

/** The cursor's place among the keys of `table`; `region` is the YAML without its fences. */
export function cursorIn(
  text: string,
  region: Range,
  offset: number,
  table: FieldTable,
): Cursor | undefined {
  if (offset < region.start || offset > region.end) return undefined;
  const rows = yamlRows(text, region);
  const index = rows.findLastIndex((row) => row.start <= offset);
  const row = rows[index];
  if (!row || /^\s*#/u.test(row.text.slice(0, offset - row.start))) return undefined;
  const behindKey = row.key !== undefined && offset > row.start + row.keyEnd;
  const indent = behindKey || row.key !== undefined ? row.indent : indentBefore(row, offset);
  const parents = parentsOf(rows, index, indent);
  const path = parents.map(({ key }) => key ?? '');
  const holder = walk(table, path);
  if (behindKey) {
    const field = fieldOf(tableOfHolder(holder), row.key ?? '');
    if (field) return inValue(text, row, offset, field, [...path, field.key]);
    const rule = holder && elementOf(holder.shape);
    if (rule?.type !== 'record' || !holder) return undefined;
    const replace = valueRange(row, offset);
    return replace && { at: 'value', field: holder.field, shape: rule.of, replace, path };
  }
  return atLineStart(row, rows, index, indent, holder, path, offset);
}

function atLineStart(
  row: YamlRow,
  rows: readonly YamlRow[],
  index: number,
  indent: number,
  holder: Holder | undefined,
  path: readonly string[],
  offset: number,
): Cursor | undefined {
  if (!holder) return undefined;
  const start = row.start + Math.min(row.contentStart, offset - row.start);
  // A line that ends in a dash and a blank ends before its content begins.
  const end = row.key === undefined ? row.end : row.start + row.keyEnd;
  const replace = { start, end: Math.max(end, start) };
  const shape = holder.shape && elementOf(holder.shape);
  if (shape?.type === 'record' && holder.field)
    return { at: 'free-key', field: holder.field, replace, inFlow: false };
  const table = tableOfHolder(holder);
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

/** How far a line that has no key yet is indented at the cursor. */
function indentBefore(row: YamlRow, offset: number): number {
  return Math.min(row.contentStart, offset - row.start);
}
