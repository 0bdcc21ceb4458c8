import { align, type Step } from '../../../compare/align.ts';
import { paired } from '../../../compare/paired.ts';
import { similarity, type WordCounts, wordCounts } from '../../../compare/similarity.ts';
import { childOf, descendants, element, textOfXml, type XmlElement } from '../../../xml/tree.ts';
import { keyOf } from './atoms.ts';
import { markedParagraph, mergedParagraph, setLooks, withoutRun } from './paragraph.ts';
import type { Revisions } from './revisions.ts';
import { isAlike, markedTable, mergedTable } from './table.ts';

/** A paragraph or a table, and all that it is compared by. */
interface Block {
  node: XmlElement;
  key: string;
  words: WordCounts;
  /** Only blocks of one kind become one another. */
  kind: string;
}

/** What a block of both letters together is to be. */
type Placed =
  | { state: 'kept'; block: Block; old: Block }
  | { state: 'added' | 'struck'; block: Block }
  | { state: 'movedHere' | 'movedAway'; block: Block; move: string };

/** A paragraph of fewer words says too little to be called moved. */
const leastMoved = 3;

/** The blocks of two letters as one text, in which every change can be taken or refused. */
export class BlockMerger {
  readonly #revisions: Revisions;
  #moves = 0;

  constructor(revisions: Revisions) {
    this.#revisions = revisions;
  }

  merged(old: readonly XmlElement[], now: readonly XmlElement[]): XmlElement[] {
    const isSame = keyOf(old.slice(-1)) === keyOf(now.slice(-1));
    const [before, after] = isSame ? [old, now] : [ended(old), ended(now)];
    const steps = align(before.map(blockOf), after.map(blockOf), likeness);
    const placed = this.#withMoves(withEnds(placedSteps(steps)));
    const nodes = this.#settled(
      placed,
      placed.map((one) => this.#node(one)),
    );
    return this.#separated(nodes.flatMap((node, index) => this.#bounded(node, placed[index])));
  }

  #node(placed: Placed): XmlElement {
    const { node } = placed.block;
    if ('old' in placed) return this.#changed(placed.old.node, node);
    if (node.name === 'w:p') return markedParagraph(node, placed.state, this.#revisions);
    if (node.name === 'w:tbl' && (placed.state === 'added' || placed.state === 'struck')) {
      return markedTable(node, placed.state, this.#revisions);
    }
    return node;
  }

  #changed(old: XmlElement, now: XmlElement): XmlElement {
    if (keyOf([old]) === keyOf([now])) return now;
    if (now.name === 'w:p') return mergedParagraph(old, now, this.#revisions);
    const cells = (before: XmlElement[], after: XmlElement[]) => this.merged(before, after);
    return now.name === 'w:tbl' ? mergedTable(old, now, this.#revisions, cells) : now;
  }

  /**
   * The end of a paragraph before a table, and of the last one of a text, can neither come nor go:
   * where paragraphs come or go behind one that stays, the end that does is that one's
   * (ECMA-376-1, 17.13.5.15).
   */
  #settled(placed: readonly Placed[], nodes: XmlElement[]): XmlElement[] {
    for (const { from, to } of tailsOf(placed)) {
      const last = placed[to - 1];
      const before = placed[from - 1];
      const end = nodes[to - 1];
      const head = nodes[from - 1];
      if (!last || !end || !before || !head || !('old' in before)) continue;
      if (head.name !== 'w:p' || end.name !== 'w:p' || last.state === 'kept') continue;
      const own = withoutRun(childOf(last.block.node, 'w:pPr'));
      const look = childOf(childOf(end, 'w:pPr'), 'w:rPr');
      look?.children.shift();
      const isAdded = last.state === 'added';
      this.#revisions.markEnd(head, last.state);
      const other = withoutRun(childOf((isAdded ? before.old : before.block).node, 'w:pPr'));
      setLooks(end, isAdded ? own : other, isAdded ? other : own, this.#revisions);
    }
    return nodes;
  }

  /** Two tables in a row are one to Word: one that goes is kept off one that comes. */
  #separated(nodes: readonly XmlElement[]): XmlElement[] {
    return nodes.flatMap((node, index) => {
      if (node.name !== 'w:tbl' || nodes[index - 1]?.name !== 'w:tbl') return [node];
      // What was inserted and struck again is there in neither letter.
      const between = element('w:p', {}, [element('w:pPr')]);
      this.#revisions.markEnd(between, 'struck');
      this.#revisions.markEnd(between, 'added');
      return [between, node];
    });
  }

  /** What was moved stands between bounds that name the move. */
  #bounded(node: XmlElement, placed: Placed | undefined): XmlElement[] {
    if (!placed || !('move' in placed)) return [node];
    const name = placed.state === 'movedHere' ? 'w:moveTo' : 'w:moveFrom';
    const [start, end] = this.#revisions.range(name, placed.move);
    return [start, node, end];
  }

  /** A paragraph that goes here and comes there, word for word, has moved. */
  #withMoves(placed: readonly Placed[]): Placed[] {
    const gone = new Map<string, number[]>();
    const ends = new Set(tailsOf(placed).flatMap(({ from, to }) => placed.slice(from, to)));
    for (const [index, one] of placed.entries()) {
      const { state, block } = one;
      if (state !== 'struck' || ends.has(one) || !canMove(block)) continue;
      const text = textOfXml(block.node);
      gone.set(text, [...(gone.get(text) ?? []), index]);
    }
    const result = [...placed];
    for (const [index, one] of placed.entries()) {
      const { state, block } = one;
      if (state !== 'added' || ends.has(one) || !canMove(block)) continue;
      const from = gone.get(textOfXml(block.node))?.shift();
      const origin = from === undefined ? undefined : placed[from];
      if (from === undefined || !origin) continue;
      this.#moves += 1;
      const move = `move${this.#moves}`;
      result[from] = { state: 'movedAway', block: origin.block, move };
      result[index] = { state: 'movedHere', block, move };
    }
    return result;
  }
}

const likeness = {
  key: ({ kind, key }: Block) => `${kind} ${key}`,
  similarity: (one: Block, other: Block) => {
    if (one.kind !== other.kind) return 0;
    if (one.node.name === 'w:tbl' && !isAlike(one.node, other.node)) return 0;
    return similarity(one.words, other.words);
  },
  changed: 0.4,
};

function blockOf(node: XmlElement): Block {
  const properties = childOf(node, 'w:pPr');
  const style = childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? '';
  const numbering = childOf(properties, 'w:numPr');
  const frame = childOf(properties, 'w:framePr');
  const point = numbering && keyOf([numbering]);
  return {
    node,
    key: keyOf([node]),
    words: wordCounts(spacedText(node)),
    kind: [node.name, style, point ?? '', frame ? 'frame' : ''].join(' '),
  };
}

/** The text of each paragraph, set apart: cells stand without a blank between them. */
function spacedText(node: XmlElement): string {
  if (node.name !== 'w:tbl') return textOfXml(node);
  return [...descendants(node)]
    .flatMap((one) => (one.name === 'w:p' ? [textOfXml(one)] : []))
    .join(' ');
}

/** Word ends every text with a paragraph, if need be with an empty one behind a table. */
function ended(nodes: readonly XmlElement[]): readonly XmlElement[] {
  const last = nodes.at(-1);
  const isTable = last?.name === 'w:tbl' && childOf(last, 'w:tr') !== undefined;
  return isTable ? [...nodes, element('w:p')] : nodes;
}

/** Paragraphs that come or go right before a table or the end of a text. */
interface Tail {
  from: number;
  /** Behind the last of them. */
  to: number;
}

function tailsOf(placed: readonly Placed[]): Tail[] {
  const tails: Tail[] = [];
  let from = 0;
  for (const [index, one] of [...placed, undefined].entries()) {
    const isEnd = one === undefined || one.block.node.name === 'w:tbl';
    if (isEnd && from < index) tails.push({ from, to: index });
    if (isEnd || 'old' in one) from = index + 1;
  }
  // Behind a table that comes or goes with all that follows, nothing stays that could end the text.
  const last = placed.findLastIndex((one) => 'old' in one) + 1;
  const apart = tails.at(-1)?.to === placed.length && (tails.at(-1)?.from ?? 0) > last;
  return apart
    ? [...tails.filter(({ to }) => to <= last), { from: last, to: placed.length }]
    : tails;
}

/** Where both letters have other paragraphs there, the last gives way to the last: an end has to stay. */
function withEnds(placed: readonly Placed[]): Placed[] {
  for (const { from, to } of tailsOf(placed).reverse()) {
    const tail = placed.slice(from, to);
    const old = tail.findLast(({ state }) => state === 'struck');
    const now = tail.findLast(({ state }) => state === 'added');
    if (old?.block.node.name !== 'w:p' || now?.block.node.name !== 'w:p') continue;
    const others = tail.filter((one) => one !== old && one !== now);
    const pair: Placed = { state: 'kept', block: now.block, old: old.block };
    return withEnds([...placed.slice(0, from), ...others, pair, ...placed.slice(to)]);
  }
  return [...placed];
}

/** As many that go as come, of one kind each: a line of the head gives way to another. */
function placedSteps(steps: readonly Step<Block>[]): Placed[] {
  const fits = (old: Block, now: Block) => old.kind === now.kind && isLine(old);
  return paired(steps, fits).map((step): Placed => {
    if (step.type === 'struck') return { state: 'struck', block: step.old };
    if (step.type === 'added') return { state: 'added', block: step.new };
    return { state: 'kept', block: step.new, old: step.old };
  });
}

/** A line of the head or a cell, not running text. */
function isLine({ node, kind }: Block): boolean {
  return node.name === 'w:p' && !/^w:p (?:BodyText|ListParagraph)/u.test(kind);
}

function canMove({ node, words }: Block): boolean {
  if (node.name !== 'w:p' || words.size < leastMoved) return false;
  return ![...descendants(node)].some(({ name }) => unmoved.has(name));
}

/** What has to be told apart where it goes and where it comes. */
const unmoved: ReadonlySet<string> = new Set([
  'w:footnoteReference',
  'w:bookmarkStart',
  'w:fldChar',
]);
