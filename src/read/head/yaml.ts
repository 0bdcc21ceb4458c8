import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { HeadEntry, HeadNode } from '../../motion/node.ts';
import type { Text } from '../../text/language.ts';
import type { Place } from '../../text/place.ts';
import { reasons } from './reasons.ts';

/** What YAML says, as nodes with places. */
export interface YamlReading {
  /** Absent where nothing is said. */
  root: HeadNode | undefined;
  /** Offsets in the source. */
  errors: YamlError[];
}

export interface YamlError {
  start: number;
  end: number;
  reason: Text;
}

/** Parses YAML; `placeOf` turns offsets in `source` into places. Never throws. */
export function parseYaml(
  source: string,
  placeOf: (start: number, end: number) => Place,
): YamlReading {
  if (isTooDeep(source)) {
    return {
      root: undefined,
      errors: [{ start: 0, end: source.length, reason: reasons.tooDeep() }],
    };
  }
  const document = parseDocument<Node>(source, {
    // Scalars keep their spelling: `6.10` is no number, `Nein` no truth.
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    strict: false,
  });
  const errors = document.errors.map(({ pos: [start, end], code }) => ({
    start,
    end,
    reason: reasons.ofParser(code),
  }));
  const nodes = new HeadNodes(placeOf, errors);
  const root = document.contents ? nodes.of(document.contents, 0) : undefined;
  return { root, errors };
}

/**
 * More levels than any head has. The parser is recursive: without a bound, a file of nothing
 * but brackets would take the whole editor with it.
 */
const deepest = 100;

function isTooDeep(source: string): boolean {
  let brackets = 0;
  const columns: number[] = [];
  for (const line of source.split(/\r\n?|\n/)) {
    if (/^(?:\s*[-?:](?=\s)){50}/.test(line)) return true;
    const column = line.search(/\S/);
    if (column < 0) continue;
    while ((columns.at(-1) ?? -1) >= column) columns.pop();
    columns.push(column);
    for (const bracket of line.match(/[[\]{}]/g) ?? []) {
      brackets = Math.max(0, brackets + (bracket === '[' || bracket === '{' ? 1 : -1));
      if (brackets > deepest) return true;
    }
    if (columns.length > deepest) return true;
  }
  return false;
}

/** So many nodes may aliases add: a few lines of YAML can name more than any memory holds. */
const mostNodes = 10_000;

/** Makes the nodes of a head of those of the parser. */
class HeadNodes {
  readonly #placeOf: (start: number, end: number) => Place;
  readonly #errors: YamlError[];
  readonly #anchored = new Map<string, { node: HeadNode; size: number }>();
  #count = 0;

  constructor(placeOf: (start: number, end: number) => Place, errors: YamlError[]) {
    this.#placeOf = placeOf;
    this.#errors = errors;
  }

  /** `at` is where an absent node would stand. */
  of(node: Node | null, at: number): HeadNode {
    const [start, end] = node?.range ?? [at, at];
    const before = this.#count;
    const made = this.#make(node, start, end);
    this.#count += 1;
    if (node && !isAlias(node) && node.anchor !== undefined) {
      this.#anchored.set(node.anchor, { node: made, size: this.#count - before });
    }
    return made;
  }

  #make(node: Node | null, start: number, end: number): HeadNode {
    const place = this.#placeOf(start, end);
    if (isScalar(node)) return scalarNode(node, place);
    if (isSeq<Node | null>(node)) {
      return { type: 'list', place, items: node.items.map((item) => this.of(item, start)) };
    }
    if (isMap<Node, Node | null>(node))
      return { type: 'mapping', place, entries: this.#entries(node) };
    if (!isAlias(node)) return { type: 'empty', place };
    const target = this.#anchored.get(node.source);
    this.#count += target?.size ?? 0;
    if (target && this.#count <= mostNodes) return { ...target.node, place };
    const reason = target ? reasons.tooManyAliases() : reasons.aliasUnknown(node.source);
    this.#errors.push({ start, end, reason });
    return { type: 'empty', place };
  }

  #entries(map: YAMLMap<Node, Node | null>): HeadEntry[] {
    const entries: HeadEntry[] = [];
    const merged: HeadEntry[] = [];
    for (const { key, value } of map.items) {
      const [start, end] = key.range ?? [0, 0];
      const keyPlace = this.#placeOf(start, end);
      const node = this.of(value, end);
      const name = isScalar(key) ? String(key.value ?? '') : '';
      if (name === '<<' && isScalar(key) && key.type === 'PLAIN') {
        for (const entry of entriesOf(node)) merged.push(entry);
      } else {
        const place = { start: keyPlace.start, end: node.place.end };
        entries.push({ key: name, keyPlace, value: node, place });
      }
    }
    const own = new Set(entries.map(({ key }) => key));
    for (const entry of merged) {
      if (own.has(entry.key)) continue;
      own.add(entry.key);
      entries.push(entry);
    }
    return entries;
  }
}

/** What a merge key brings in: the entries of a mapping or of several, the first of which win. */
function entriesOf(node: HeadNode): HeadEntry[] {
  if (node.type === 'mapping') return node.entries;
  return node.type === 'list' ? node.items.flatMap(entriesOf) : [];
}

function scalarNode(node: Scalar, place: Place): HeadNode {
  const value = String(node.value ?? '');
  // YAML's own word for nothing; nobody means it as a text.
  const isNothing = node.type === 'PLAIN' && value === '~';
  if (isNothing || value.trim() === '') return { type: 'empty', place };
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  const style = node.type === 'PLAIN' ? 'plain' : isBlock ? 'block' : 'quoted';
  return { type: 'text', place, value, style };
}
