import { comparableKey } from '../motion/key.ts';
import { indentation, keyAt } from '../notation/line.ts';
import type { Range } from './cursor.ts';

/** A line of YAML: `  - name: Karla`. */
export interface YamlRow {
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

export function yamlRows(text: string, { start, end }: Range): YamlRow[] {
  const rows: YamlRow[] = [];
  let at = start;
  for (const raw of text.slice(start, end).split('\n')) {
    const blank = indentation(raw);
    const [dashes = ''] = /^(?:-[ \t]+|-$)*/u.exec(raw.slice(blank.length)) ?? [];
    const contentStart = blank.length + dashes.length;
    const key = keyAt(raw, contentStart, raw.length);
    const keyEnd = key ? raw.slice(0, key.end - 1).trimEnd().length : contentStart;
    rows.push({
      start: at,
      end: at + raw.trimEnd().length,
      text: raw,
      indent: contentStart,
      isItem: dashes !== '',
      contentStart,
      keyEnd,
      ...(key && { key: key.text }),
    });
    at += raw.length + 1;
  }
  return rows;
}

/** The rows whose mapping the row stands in, outermost first. */
export function parentsOf(rows: readonly YamlRow[], index: number, indent: number): YamlRow[] {
  const parents: YamlRow[] = [];
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
export function siblings(rows: readonly YamlRow[], index: number, indent: number): string[] {
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

/** Where the value of a row's key stands in its line; from the cursor on, where that stands in the blanks before it. */
export function valueRange(row: YamlRow, offset: number): Range | undefined {
  const behindKey = row.text.slice(row.keyEnd);
  const [colon = '', blanks = ''] = /^[ \t]*:([ \t]*)/u.exec(behindKey) ?? [];
  const start = row.start + row.keyEnd + colon.length;
  if (offset < start - blanks.length) return undefined;
  const from = Math.min(start, offset);
  return { start: from, end: Math.max(from, row.end) };
}
