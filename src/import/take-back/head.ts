import { parseDocument, stringify } from 'yaml';

/** The lines of a head by their keys, as typed. */
export interface TypedHead {
  /** Offset of the first line of the head in the text. */
  start: number;
  /** Behind its last line: where the closing fence begins. */
  end: number;
  blocks: { key: string; start: number; end: number }[];
  values: Readonly<Record<string, unknown>>;
}

/** `undefined` for a text without a head that can be read. */
export function typedHeadOf(text: string): TypedHead | undefined {
  const found = /^(---[ \t]*\r?\n)([\s\S]*?)(?:^|(?<=\n))---[ \t]*(?:\r?\n|$)/u.exec(text);
  const [, open = '', head = ''] = found ?? [];
  if (!found) return undefined;
  const document = parseDocument(head, { schema: 'failsafe' });
  if (document.errors.length > 0) return undefined;
  const blocks: TypedHead['blocks'] = [];
  let at = open.length;
  for (const line of head.split(/(?<=\n)/u)) {
    const key = /^([^\s#:'"-][^:]*?)\s*:(?:\s|$)/u.exec(line)?.[1];
    if (key !== undefined) blocks.push({ key, start: at, end: at + line.length });
    else if (!line.startsWith('#') && line.trim() !== '') {
      const last = blocks.at(-1);
      if (last) last.end = at + line.length;
    }
    at += line.length;
  }
  return {
    start: open.length,
    end: open.length + head.length,
    blocks,
    values: document.toJS() ?? {},
  };
}

/** Whether two values of a head say the same. */
export function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null)
    return value === undefined ? null : String(value).replace(/\s+/gu, ' ').trim();
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
}

/** A field as it is typed, its line end included. */
export function fieldLines(key: string, value: unknown): string {
  return stringify({ [key]: value }, { lineWidth: 0, flowCollectionPadding: false });
}
