import type { List, ListItem, Nodes, Root, RootContent } from 'mdast';
import type { Marker, MarkerKind } from '../../counting/marker.ts';

/**
 * How far out a kind stands: § – I. / A. – (1) – 1. – 1.1 – a) – aa) / i) – bullet. `2.1.1` stands
 * below `2.1`.
 */
const ranks: Readonly<Record<MarkerKind, number>> = {
  section: 0,
  upperRoman: 1,
  upperLetter: 1,
  paragraph: 2,
  decimal: 3,
  outline: 4,
  lowerLetter: 5,
  doubleLetter: 6,
  lowerRoman: 6,
  bullet: 7,
};

/** Makes lists of the points of a tree, which the parser leaves as lists of one: levels by kind. */
export function joinPoints(tree: Root): void {
  join(tree);
}

function join(parent: Extract<Nodes, { children: unknown }>): void {
  const joined: RootContent[] = [];
  for (const child of parent.children as RootContent[]) {
    if ('children' in child && isFlow(child)) join(child);
    const last = joined.at(-1);
    if (child.type === 'list' && last?.type === 'list') add(joined, last, child);
    else joined.push(child);
  }
  parent.children = joined as never;
}

function isFlow({ type }: Nodes): boolean {
  return ['blockquote', 'list', 'listItem', 'footnoteDefinition'].includes(type);
}

/** Adds a list of one point to what stands before it. */
function add(siblings: RootContent[], outermost: List, list: List): void {
  const [item] = list.children;
  if (!item) return;
  const open = openLists(outermost);
  const end = list.position?.end;
  // Levels further in than the point's own are closed by it.
  const at = levelFor(open, item);
  if (at === 'beside') {
    siblings.push(list);
    return;
  }
  const level = open[at.index];
  const last = level?.children.at(-1);
  if (!level || !last) return;
  if (at.below) last.children.push(list);
  else level.children.push(item);
  for (const outer of open.slice(0, at.index + 1)) {
    if (!end) break;
    if (outer.position) outer.position.end = { ...end };
    const lastItem = outer.children.at(-1);
    if (lastItem?.position) lastItem.position.end = { ...end };
  }
}

/** The lists that a point may go on with: the last one, and the last one within its last point. */
function openLists(outermost: List): List[] {
  const open = [outermost];
  for (let last = outermost.children.at(-1)?.children.at(-1); last?.type === 'list'; ) {
    open.push(last);
    last = last.children.at(-1)?.children.at(-1);
  }
  return open;
}

type Level = { index: number; below: boolean } | 'beside';

function levelFor(open: readonly List[], item: ListItem): Level {
  const same = open.flatMap((list, index) =>
    list.children.some(({ data }) => data?.style === item.data?.style) ? index : [],
  );
  // What is indented is below: a point further out does not go on with it, where one does not.
  const index = same.findLast((one) => columnOf(open[one]) < columnOf(item) + 2) ?? same.at(-1);
  if (index !== undefined) return { index, below: false };
  const rank = rankOf(item);
  for (let index = open.length - 1; index >= 0; index--) {
    const last = open[index]?.children.at(-1);
    if (!last) continue;
    const outer = rankOf(last);
    if (outer < rank || isBelow(last.data?.marker, item.data?.marker))
      return { index, below: true };
    if (outer === rank) {
      // `1)` below `1.`, `A.` below `I.`; but a slip of the bracket is none.
      if (goesOn(last, item)) return { index, below: false };
      if (opensBelow(last, item)) return { index, below: true };
      return index === 0 ? 'beside' : { index: index - 1, below: true };
    }
  }
  return 'beside';
}

/** Capital letters stand below numbers where they begin there: `1. … A) … B) …` */
function isBelow(outer: Marker | undefined, inner: Marker | undefined): boolean {
  return (
    outer?.kind === 'decimal' &&
    inner?.kind === 'upperLetter' &&
    inner.number === 1 &&
    inner.text.endsWith(')')
  );
}

function columnOf(node: Nodes | undefined): number {
  return node?.position?.start.column ?? 0;
}

function goesOn({ data: last }: ListItem, { data: next }: ListItem): boolean {
  // `2.1` behind `1.2`: their rank is their depth.
  if (last?.marker?.kind === 'outline' && next?.marker?.kind === 'outline') return true;
  return (
    last?.marker?.kind === next?.marker?.kind &&
    last?.marker?.number !== undefined &&
    last.marker.number + 1 === next?.marker?.number
  );
}

function opensBelow({ data: last }: ListItem, { data: next }: ListItem): boolean {
  if (next?.marker?.kind === 'bullet') {
    return /[•●■▪❖➢]/u.test(last?.marker?.text ?? '') && /[–—o○▫]/u.test(next.marker.text);
  }
  return next?.marker?.number === 1;
}

function rankOf({ data }: ListItem): number {
  const { kind = 'bullet', text = '' } = data?.marker ?? {};
  const depth = kind === 'outline' ? text.split('.').filter(Boolean).length : 0;
  return ranks[kind] + depth / 10;
}
