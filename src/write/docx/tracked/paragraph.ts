import { diffArrays } from 'diff';
import { childOf, copyOf, element, isElement, type XmlElement } from '../../../xml/tree.ts';
import { type Atom, atomsOf, keyOf, nodesOf } from './atoms.ts';
import { propertiesOf, type Revisions, type State } from './revisions.ts';

/** A stretch of a paragraph: what both have, or what gives way to something else. */
interface Stretch {
  kept: Atom[];
  struck: Atom[];
  added: Atom[];
}

/** Two paragraphs as one, in which each changed word can be taken or refused. */
export function mergedParagraph(
  old: XmlElement,
  now: XmlElement,
  revisions: Revisions,
): XmlElement {
  const merged = element('w:p', now.attributes);
  const properties = mergedProperties(old, now, revisions);
  if (properties) merged.children.push(properties);
  for (const { kept, struck, added } of joined(stretches(atomsOf(old), atomsOf(now)))) {
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

function stretches(old: readonly Atom[], now: readonly Atom[]): Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  let newAt = 0;
  const keys = (atoms: readonly Atom[]) => atoms.map(({ key }) => key);
  for (const { count, added, removed } of diffArrays(keys(old), keys(now))) {
    const last = found.at(-1);
    const open = last && last.kept.length === 0 ? last : undefined;
    if (!added && !removed) {
      found.push({ kept: now.slice(newAt, newAt + count), struck: [], added: [] });
    } else {
      const change = open ?? { kept: [], struck: [], added: [] };
      if (!open) found.push(change);
      if (removed) change.struck.push(...old.slice(at, at + count));
      if (added) change.added.push(...now.slice(newAt, newAt + count));
    }
    if (!added) at += count;
    if (!removed) newAt += count;
  }
  return found;
}

/** Words left over between two replaced stretches read better as part of one. */
function joined(all: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const [index, stretch] of all.entries()) {
    const last = result.at(-1);
    const next = all[index + 1];
    if (stretch.kept.length === 0 && last && last.kept.length === 0) {
      last.struck.push(...stretch.struck);
      last.added.push(...stretch.added);
    } else if (last && next && isCrumb(stretch, last, next)) {
      last.struck.push(...stretch.kept);
      last.added.push(...stretch.kept);
    } else {
      result.push({ kept: stretch.kept, struck: [...stretch.struck], added: [...stretch.added] });
    }
  }
  return result;
}

/** At most a short word between two that were both replaced. */
function isCrumb({ kept }: Stretch, before: Stretch, behind: Stretch): boolean {
  if (kept.length === 0 || kept.some(({ nodes }) => nodes.length > 0)) return false;
  const isReplaced = ({ struck, added }: Stretch) => struck.length > 0 && added.length > 0;
  if (!isReplaced(before) || !isReplaced(behind)) return false;
  const text = kept.map((atom) => atom.text).join('');
  return kept.length === 1 && text.trim().length <= 4;
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
