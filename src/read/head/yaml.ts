import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';
import type { Entry, HeadNode, MappingNode } from '../../motion/node.ts';
import type { Place } from '../../text/place.ts';

/** What YAML says, as nodes with places. */
export interface YamlReading {
  root: HeadNode | undefined;
  errors: { start: number; end: number; reason: string }[];
}

/** Parses YAML; `placeOf` turns offsets in `source` into places in the whole text. */
export function parseYaml(
  source: string,
  placeOf: (start: number, end: number) => Place,
): YamlReading {
  const document = parseDocument<Node>(source, {
    // Scalars keep their spelling: `6.10` is no number, `Nein` no truth.
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const errors = document.errors.map(({ pos, message }) => ({
    start: pos[0],
    end: pos[1],
    reason: message,
  }));
  const toNode = (node: Node | null, at: number): HeadNode => {
    const [start, end] = node?.range ?? [at, at];
    const place = placeOf(start, end);
    if (isScalar(node)) return scalarNode(node, place);
    if (isSeq<Node>(node)) {
      return { type: 'list', place, items: node.items.map((item) => toNode(item, end)) };
    }
    if (isMap<Node, Node | null>(node)) {
      const entries = node.items.map(({ key, value }): Entry => {
        const [keyStart, keyEnd] = key.range ?? [start, start];
        const valueNode = toNode(value, keyEnd);
        return {
          key: isScalar(key) ? String(key.value) : '',
          keyPlace: placeOf(keyStart, keyEnd),
          value: valueNode,
          place: { start: placeOf(keyStart, keyEnd).start, end: valueNode.place.end },
        };
      });
      return { type: 'mapping', place, entries } satisfies MappingNode;
    }
    if (isAlias(node)) return { type: 'empty', place };
    return { type: 'empty', place };
  };
  return { root: document.contents ? toNode(document.contents, 0) : undefined, errors };
}

function scalarNode(node: Scalar, place: Place): HeadNode {
  const value = String(node.value ?? '');
  if (value.trim() === '') return { type: 'empty', place };
  const style =
    node.type === 'PLAIN' ? 'plain' : node.type?.startsWith('BLOCK') ? 'block' : 'quoted';
  return { type: 'text', place, value, style };
}
