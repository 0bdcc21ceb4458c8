import { childOf, elementsOf, isElement, textOfXml, type XmlElement } from '../xml/tree.ts';
import { isText, type LetterheadPart, reachedFrom } from './part.ts';
import { findPlaceholders, paragraphText, type TemplatePlaceholder } from './placeholders.ts';

/** Where in a letterhead a placeholder stands, as far as it matters for what takes its place. */
export interface PlaceholderPlace {
  /** Of the room for text there, in twips; `undefined` where nothing tells. */
  width: number | undefined;
  /** Beside other text (the cell of a table, a column), where nobody signs side by side. */
  narrow: boolean;
  /** Whether Word can have footnotes there: not in headers and footers, not in text boxes. */
  notes: boolean;
}

/** The first place of each placeholder. */
export type Places = ReadonlyMap<TemplatePlaceholder, PlaceholderPlace>;

const emuPerTwip = 635;
const twipsPerPoint = 20;

/** On either side of the text in a box, where the box says nothing: a tenth of an inch. */
const usualInset = 144;
/** The same in a cell. */
const usualCellMargin = 108;

export function placeholderPlaces(document: LetterheadPart): Places {
  const places = new Map<TemplatePlaceholder, PlaceholderPlace>();
  const body = childOf(document.root, 'w:body');
  const sections = body ? sectionsOf(body) : [];
  if (body) findIn(elementsOf(body), sections, places);
  const place = { width: pageWidth(sections.at(-1)?.properties), narrow: false, notes: false };
  for (const part of reachedFrom(document)) {
    if (!isText(part) || part === document) continue;
    visit(part.root, place, places);
  }
  return places;
}

interface Section {
  /** The last child of the body that belongs to it. */
  end: number;
  properties: XmlElement | undefined;
}

function sectionsOf(body: XmlElement): Section[] {
  const sections: Section[] = [];
  elementsOf(body).forEach((child, index) => {
    const properties =
      child.name === 'w:sectPr' ? child : childOf(childOf(child, 'w:pPr'), 'w:sectPr');
    if (properties) sections.push({ end: index, properties });
  });
  return sections;
}

function findIn(
  children: readonly XmlElement[],
  sections: readonly Section[],
  places: Map<TemplatePlaceholder, PlaceholderPlace>,
): void {
  let at = 0;
  children.forEach((child, index) => {
    while (at < sections.length - 1 && (sections[at]?.end ?? 0) < index) at += 1;
    visitOne(child, placeInSection(sections[at]?.properties), places);
  });
}

function placeInSection(section: XmlElement | undefined): PlaceholderPlace {
  const page = pageWidth(section);
  const columns = childOf(section, 'w:cols');
  const own = columns && elementsOf(columns, 'w:col');
  const first = own?.[0] && twips(own[0], 'w:w');
  const isEqual = !['0', 'false', 'off'].includes(columns?.attributes['w:equalWidth'] ?? '1');
  if (first && own && own.length > 1 && !isEqual)
    return { width: first, narrow: true, notes: true };
  const count = (columns && twips(columns, 'w:num')) || 1;
  if (count < 2 || page === undefined) return { width: page, narrow: false, notes: true };
  const space = (columns && twips(columns, 'w:space')) ?? 720;
  return { width: (page - space * (count - 1)) / count, narrow: true, notes: true };
}

function pageWidth(section: XmlElement | undefined): number | undefined {
  const size = childOf(section, 'w:pgSz');
  const margins = childOf(section, 'w:pgMar');
  if (!size || !margins) return undefined;
  const [width, left, right] = [
    twips(size, 'w:w'),
    twips(margins, 'w:left'),
    twips(margins, 'w:right'),
  ];
  if (width === undefined || left === undefined || right === undefined) return undefined;
  return width - left - right > 0 ? width - left - right : undefined;
}

function visit(
  parent: XmlElement,
  place: PlaceholderPlace,
  places: Map<TemplatePlaceholder, PlaceholderPlace>,
): void {
  for (const child of parent.children) if (isElement(child)) visitOne(child, place, places);
}

function visitOne(
  node: XmlElement,
  place: PlaceholderPlace,
  places: Map<TemplatePlaceholder, PlaceholderPlace>,
): void {
  if (node.name === 'w:p') {
    for (const { name } of findPlaceholders(paragraphText(node).text)) {
      if (name && !places.has(name)) places.set(name, place);
    }
  }
  visit(node, within(node, place), places);
}

/** The place inside of an element. */
function within(node: XmlElement, place: PlaceholderPlace): PlaceholderPlace {
  switch (node.name) {
    case 'w:tc':
      return { ...place, width: cellWidth(node) ?? place.width, narrow: true };
    case 'wp:anchor':
    case 'wp:inline': {
      const across = Number(childOf(node, 'wp:extent')?.attributes.cx);
      return inBox(across > 0 ? across / emuPerTwip : undefined, place);
    }
    case 'v:shape':
    case 'v:rect':
    case 'v:roundrect': {
      const [, points] = /(?:^|;)\s*width:\s*([\d.]+)pt/u.exec(node.attributes.style ?? '') ?? [];
      return inBox(points ? Number(points) * twipsPerPoint : undefined, place);
    }
    case 'w:txbxContent':
      return { ...place, narrow: true, notes: false };
    default:
      return place;
  }
}

function inBox(across: number | undefined, place: PlaceholderPlace): PlaceholderPlace {
  const width = across && across - 2 * usualInset;
  return { ...place, width: width && width > 0 ? width : place.width };
}

function cellWidth(cell: XmlElement): number | undefined {
  const width = childOf(childOf(cell, 'w:tcPr'), 'w:tcW');
  if (!width || (width.attributes['w:type'] ?? 'dxa') !== 'dxa') return undefined;
  const across = (twips(width, 'w:w') ?? 0) - 2 * usualCellMargin;
  return across > 0 ? across : undefined;
}

/** A measure in twips, as a number or with a unit (`2.5cm`). */
function twips(node: XmlElement, attribute: string): number | undefined {
  const [, number, unit = ''] =
    /^\s*(-?[\d.]+)(mm|cm|in|pt|pc|pi)?\s*$/u.exec(node.attributes[attribute] ?? '') ?? [];
  return number === undefined ? undefined : Number(number) * (twipsPer[unit] ?? 1);
}

const twipsPer: Readonly<Record<string, number>> = {
  mm: 1440 / 25.4,
  cm: 1440 / 2.54,
  in: 1440,
  pt: 20,
  pc: 240,
  pi: 240,
};

/** Whether an element's text has anything that might be a placeholder. */
export function mentionsPlaceholder(node: XmlElement): boolean {
  return textOfXml(node).includes('{{');
}
