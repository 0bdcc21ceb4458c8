import { type LetterheadPart, PartRelations, partOf } from '../../letterhead/part.ts';
import {
  childOf,
  copyOf,
  descendants,
  element,
  elementsOf,
  type XmlElement,
} from '../../xml/tree.ts';
import type { AdoptedStyles } from './template-styles.ts';

/**
 * Adds the lists of the letter to those of a letterhead, under numbers that are free there.
 *
 * @param own the letter's definitions
 * @param text what names them; led to the new numbers
 */
export function addLists(
  document: LetterheadPart,
  own: XmlElement | undefined,
  text: readonly XmlElement[],
  styles: AdoptedStyles,
): void {
  const references = text.flatMap((node) =>
    [...descendants(node)].filter(({ name }) => name === 'w:numId'),
  );
  const used = new Set(references.map(value));
  const lists = own ? elementsOf(own, 'w:num').filter((list) => used.has(idOf(list, 'num'))) : [];
  if (!own || lists.length === 0) return;
  const { root } = numberingOf(document);
  const firstList = highest(root, 'num') + 1;
  const firstDefinition = highest(root, 'abstractNum') + 1;
  const wanted = new Set(lists.map((list) => value(childOf(list, 'w:abstractNumId'))));
  const definitions = elementsOf(own, 'w:abstractNum').filter((definition) =>
    wanted.has(idOf(definition, 'abstractNum')),
  );
  const definitionIds = renumbered(definitions, 'abstractNum', firstDefinition);
  const listIds = renumbered(lists, 'num', firstList);
  const newDefinitions = definitions.map((definition) => {
    const copy = withId(definition, 'abstractNum', definitionIds);
    styles.lead(copy);
    return copy;
  });
  const newLists = lists.map((list) => {
    const copy = withId(list, 'num', listIds);
    const definition = childOf(copy, 'w:abstractNumId');
    if (definition) lead(definition, definitionIds);
    return copy;
  });
  insert(root, newDefinitions, newLists);
  for (const reference of references) lead(reference, listIds);
}

function numberingOf(document: LetterheadPart): LetterheadPart {
  const present = partOf(document, 'numbering');
  if (present) return present;
  const part: LetterheadPart = {
    kind: 'numbering',
    root: element('w:numbering'),
    relations: new PartRelations(),
  };
  document.relations.add({ kind: 'part', part });
  return part;
}

/** Pictures of bullets come first, then definitions, then lists, then a mark of clean-up. */
function insert(root: XmlElement, definitions: XmlElement[], lists: XmlElement[]): void {
  const all = elementsOf(root);
  const of = (...names: string[]) => all.filter(({ name }) => names.includes(name));
  const known = ['w:numPicBullet', 'w:abstractNum', 'w:num'];
  root.children = [
    ...of('w:numPicBullet'),
    ...of('w:abstractNum'),
    ...definitions,
    ...of('w:num'),
    ...lists,
    ...all.filter(({ name }) => !known.includes(name)),
  ];
}

function highest(root: XmlElement, kind: string): number {
  return elementsOf(root, `w:${kind}`).reduce((most, node) => {
    const id = Number(idOf(node, kind));
    return Number.isInteger(id) && id > most ? id : most;
  }, 0);
}

function renumbered(
  nodes: readonly XmlElement[],
  kind: string,
  first: number,
): ReadonlyMap<string, string> {
  return new Map(nodes.map((node, index) => [idOf(node, kind), String(first + index)]));
}

function withId(node: XmlElement, kind: string, ids: ReadonlyMap<string, string>): XmlElement {
  const copy = copyOf(node);
  copy.attributes[`w:${kind}Id`] = ids.get(idOf(node, kind)) ?? '';
  return copy;
}

function lead(node: XmlElement, ids: ReadonlyMap<string, string>): void {
  const id = ids.get(value(node));
  if (id !== undefined) node.attributes['w:val'] = id;
}

function idOf({ attributes }: XmlElement, kind: string): string {
  return attributes[`w:${kind}Id`] ?? '';
}

function value(node: XmlElement | undefined): string {
  return node?.attributes['w:val'] ?? '';
}
