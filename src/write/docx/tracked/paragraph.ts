import { textStretches } from '../../../compare/stretches.ts';
import { childOf, copyOf, element, isElement, type XmlElement } from '../../../xml/tree.ts';
import { atomsOf, keyOf, nodesOf } from './atoms.ts';
import { propertiesOf, type Revisions, type State } from './revisions.ts';

/** Two paragraphs as one, in which each changed word can be taken or refused. */
export function mergedParagraph(
  old: XmlElement,
  now: XmlElement,
  revisions: Revisions,
): XmlElement {
  const merged = element('w:p', now.attributes);
  const properties = mergedProperties(old, now, revisions);
  if (properties) merged.children.push(properties);
  for (const { kept, struck, added } of textStretches(atomsOf(old), atomsOf(now))) {
    merged.children.push(
      ...nodesOf(kept),
      ...revisions.wrapped(nodesOf(struck), 'struck'),
      ...revisions.wrapped(nodesOf(added), 'added'),
    );
  }
  return merged;
}

/** A whole paragraph that comes, goes or moves. */
export function markedParagraph(
  paragraph: XmlElement,
  state: State,
  revisions: Revisions,
): XmlElement {
  const properties = childOf(paragraph, 'w:pPr');
  const runs = paragraph.children.filter((child) => !isElement(child, 'w:pPr'));
  const marked = element('w:p', paragraph.attributes, [
    ...(properties ? [copyOf(properties)] : []),
    ...revisions.wrapped(runs, state),
  ]);
  revisions.markEnd(marked, state);
  return marked;
}

/** The new properties, with the old ones where they are others. */
function mergedProperties(
  old: XmlElement,
  now: XmlElement,
  revisions: Revisions,
): XmlElement | undefined {
  const before = withoutRun(childOf(old, 'w:pPr'));
  const after = withoutRun(childOf(now, 'w:pPr'));
  const present = childOf(now, 'w:pPr');
  const properties = present && copyOf(present);
  if (keyOf([before]) === keyOf([after])) return properties;
  const changed = properties ?? element('w:pPr');
  changed.children.push(revisions.mark('w:pPrChange', [before]));
  return changed;
}

/** The properties of a paragraph that are its own, not those of its mark or section. */
export function withoutRun(properties: XmlElement | undefined): XmlElement {
  const own = (properties?.children ?? []).filter(
    (child) => isElement(child) && !['w:rPr', 'w:sectPr', 'w:pPrChange'].includes(child.name),
  );
  return element('w:pPr', {}, structuredClone(own));
}

/** Has a paragraph look like another once a change is taken, or refused. */
export function setLooks(
  paragraph: XmlElement,
  taken: XmlElement,
  refused: XmlElement,
  revisions: Revisions,
): void {
  const properties = propertiesOf(paragraph);
  const kept = properties.children.filter(
    (child) => isElement(child) && (child.name === 'w:rPr' || child.name === 'w:sectPr'),
  );
  properties.children = [
    ...structuredClone(taken.children),
    ...kept,
    ...(keyOf([taken]) === keyOf([refused]) ? [] : [revisions.mark('w:pPrChange', [refused])]),
  ];
}
