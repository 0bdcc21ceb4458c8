import { align } from '../../../compare/align.ts';
import { similarity, wordCounts } from '../../../compare/similarity.ts';
import {
  childOf,
  copyOf,
  descend,
  descendants,
  element,
  elementsOf,
  textOfXml,
  type XmlElement,
} from '../../../xml/tree.ts';
import { keyOf } from './atoms.ts';

/** The texts of a letter that have points, and the lists that these count in. */
export interface Counted {
  texts: readonly XmlElement[];
  numbering: XmlElement | undefined;
}

/**
 * Leads the points of the old letter to the lists of the new one where both count in the same way,
 * so that a point that comes or goes is counted with those that stay. Other lists come along under
 * numbers that are free. Refused, every point has its old number; taken, its new one.
 */
export function joinLists(old: Counted, now: Counted): void {
  if (!old.numbering) return;
  const before = pointsOf(old);
  const after = pointsOf(now);
  const partners = partnersOf(before, after);
  const lists = new Map<string, string>();
  const root = now.numbering ?? element('w:numbering');
  now.numbering ??= root;
  for (const point of before) {
    const { list } = point;
    if (lists.has(list)) continue;
    lists.set(list, partners.get(list) ?? adopt(list, old.numbering, root));
  }
  for (const { list, reference } of before) {
    reference.attributes['w:val'] = lists.get(list) ?? list;
  }
}

interface PointOfList {
  text: string;
  list: string;
  level: string;
  /** How its level is counted. */
  look: string;
  reference: XmlElement;
}

function pointsOf({ texts, numbering }: Counted): PointOfList[] {
  const looks = new Map<string, string>();
  return texts
    .flatMap((text) => [...descendants(text)])
    .flatMap((node): PointOfList[] => {
      if (node.name !== 'w:p') return [];
      const properties = descend(node, 'w:pPr', 'w:numPr');
      const reference = childOf(properties, 'w:numId');
      if (!reference) return [];
      const list = reference.attributes['w:val'] ?? '';
      const level = childOf(properties, 'w:ilvl')?.attributes['w:val'] ?? '0';
      const key = `${list} ${level}`;
      const look = looks.get(key) ?? lookOf(numbering, list, level);
      looks.set(key, look);
      return [{ text: textOfXml(node), list, level, look, reference }];
    });
}

function lookOf(numbering: XmlElement | undefined, list: string, level: string): string {
  const definition = numbering && definitionOf(numbering, list);
  const own = elementsOf(definition ?? element('none'), 'w:lvl').find(
    ({ attributes }) => attributes['w:ilvl'] === level,
  );
  return own ? keyOf([own]) : '';
}

function definitionOf(numbering: XmlElement, list: string): XmlElement | undefined {
  const own = elementsOf(numbering, 'w:num').find(
    ({ attributes }) => attributes['w:numId'] === list,
  );
  const id = childOf(own, 'w:abstractNumId')?.attributes['w:val'];
  return elementsOf(numbering, 'w:abstractNum').find(
    ({ attributes }) => attributes['w:abstractNumId'] === id,
  );
}

/** Which list of the new letter each of the old one is: of the most points in common, one each. */
function partnersOf(
  before: readonly PointOfList[],
  after: readonly PointOfList[],
): Map<string, string> {
  const votes = new Map<string, number>();
  const steps = align(before, after, {
    key: ({ text, level }) => `${level} ${text}`,
    similarity: (one, other) =>
      one.level === other.level ? similarity(wordCounts(one.text), wordCounts(other.text)) : 0,
    changed: 0.4,
  });
  for (const step of steps) {
    if (step.type !== 'kept') continue;
    const pair = `${step.old.list} ${step.new.list}`;
    votes.set(pair, (votes.get(pair) ?? 0) + 1);
  }
  const partners = new Map<string, string>();
  const taken = new Set<string>();
  for (const [pair] of [...votes].sort(([, one], [, other]) => other - one)) {
    const [old = '', now = ''] = pair.split(' ');
    if (partners.has(old) || taken.has(now) || !countAlike(old, now, before, after)) continue;
    partners.set(old, now);
    taken.add(now);
  }
  return partners;
}

/** Whether both lists count each level alike that either has. */
function countAlike(
  old: string,
  now: string,
  before: readonly PointOfList[],
  after: readonly PointOfList[],
): boolean {
  const looks = (points: readonly PointOfList[], list: string) =>
    new Map(points.filter((one) => one.list === list).map(({ level, look }) => [level, look]));
  const other = looks(after, now);
  return [...looks(before, old)].every(([level, look]) => (other.get(level) ?? look) === look);
}

/** A list of the old letter under a number that is free in the new one's. */
function adopt(list: string, from: XmlElement, to: XmlElement): string {
  const definition = definitionOf(from, list);
  if (!definition) return list;
  const number = (name: string, attribute: string) =>
    elementsOf(to, name).reduce(
      (most, { attributes }) => Math.max(most, Number(attributes[attribute]) || 0),
      0,
    ) + 1;
  const id = String(number('w:abstractNum', 'w:abstractNumId'));
  const own = String(number('w:num', 'w:numId'));
  const copy = copyOf(definition);
  copy.attributes['w:abstractNumId'] = id;
  const identity = childOf(copy, 'w:nsid');
  if (identity) {
    identity.attributes['w:val'] = (0x4e750000 + Number(id)).toString(16).toUpperCase();
  }
  const lists = to.children.findIndex(
    (child) => typeof child === 'object' && child.name === 'w:num',
  );
  to.children.splice(lists < 0 ? to.children.length : lists, 0, copy);
  const after = to.children.findLastIndex(
    (child) => typeof child === 'object' && ['w:num', 'w:abstractNum'].includes(child.name),
  );
  to.children.splice(
    after + 1,
    0,
    element('w:num', { 'w:numId': own }, [element('w:abstractNumId', { 'w:val': id })]),
  );
  return own;
}
