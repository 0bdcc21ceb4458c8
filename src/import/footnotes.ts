import type { Element, Nodes, Root, RootContent } from 'hast';
import { styleOf, textOfHtml } from './style.ts';

/** A footnote taken out of the text: what it is called there, and its text. */
export interface Footnote {
  label: string;
  content: RootContent[];
}

/**
 * Takes footnotes and endnotes out of a page. What Word, LibreOffice and Google Docs write has in
 * common that a number in the text and a number before the note lead to each other; the one that
 * comes first is the one in the text. References become `sup` elements with `data-footnote`.
 *
 * `firstLabel` is the number of the first, where the text it goes to has notes already.
 */
export function takeFootnotes(root: Root, firstLabel = 1): Footnote[] {
  const anchors = anchorsOf(root);
  const named = new Map(anchors.flatMap((anchor) => anchor.names.map((name) => [name, anchor])));
  const notes: Footnote[] = [];
  const taken = new Set<Anchor>();
  for (const reference of anchors) {
    const note = named.get(reference.target);
    if (!note || note === reference || taken.has(reference) || taken.has(note)) continue;
    if (named.get(note.target) !== reference || !isMark(reference) || !isMark(note)) continue;
    const block = blockOf(note.parents);
    if (!block) continue;
    taken.add(reference).add(note);
    const label = String(firstLabel + notes.length);
    replaceBy(reference.element, label);
    remove(note.element, note.parents);
    remove(block.element, block.parents);
    notes.push({
      label,
      content: block.element.tagName === 'p' ? [block.element] : block.element.children,
    });
  }
  if (notes.length > 0) removeFrames(root);
  return notes;
}

interface Anchor {
  element: Element;
  /** From the root down. */
  parents: (Root | Element)[];
  names: string[];
  target: string;
}

function anchorsOf(root: Root): Anchor[] {
  const anchors: Anchor[] = [];
  const walk = (node: Nodes, parents: (Root | Element)[]) => {
    if (node.type === 'element' && node.tagName === 'a') {
      const { href, id, name } = node.properties;
      const target = /#(.+)$/u.exec(String(href ?? ''))?.[1];
      const around = parents.flatMap((parent) =>
        parent.type === 'element' && parent.tagName === 'sup' ? [parent.properties.id] : [],
      );
      const names = [id, name, ...around].filter((value) => typeof value === 'string');
      if (target !== undefined && names.length > 0)
        anchors.push({ element: node, parents, names, target });
    }
    if ((node.type === 'root' || node.type === 'element') && node.children)
      for (const child of node.children) walk(child, [...parents, node]);
  };
  walk(root, []);
  return anchors;
}

/** `[1]`, `1`, `i`, `*`: no link in running text. */
function isMark({ element }: Anchor): boolean {
  return /^\s*[[(]?\s*(?:\d{1,4}|[ivxlc]{1,6}|[a-z]|[*†‡]+)\s*[\])]?\s*$/iu.test(
    textOfHtml(element),
  );
}

/** The element that holds the note: its division, where that holds nothing but this note. */
function blockOf(
  parents: (Root | Element)[],
): { element: Element; parents: (Root | Element)[] } | undefined {
  const isNote = (node: Root | Element) =>
    node.type === 'element' &&
    (/^(?:footnote|endnote)$/u.test(styleOf(node, 'mso-element')) ||
      /^sd(?:foot|end)note\d+$/u.test(String(node.properties.id ?? '')));
  const division = parents.findIndex(isNote);
  const at =
    division >= 0
      ? division
      : parents.findLastIndex(
          (node) => node.type === 'element' && /^(?:p|li|div)$/u.test(node.tagName),
        );
  const element = parents[at];
  return element?.type === 'element' ? { element, parents: parents.slice(0, at) } : undefined;
}

function replaceBy(element: Element, label: string): void {
  element.tagName = 'sup';
  element.properties = { dataFootnote: label };
  element.children = [];
}

function remove(element: Element, parents: (Root | Element)[]): void {
  const parent = parents.at(-1);
  if (parent)
    parent.children = parent.children.filter(
      (child) => child !== element,
    ) as typeof parent.children;
}

/** The line above the notes and what else stood in their list. */
function removeFrames(node: Root | Element): void {
  node.children = node.children.filter(
    (child) =>
      child.type !== 'element' ||
      !/^(?:footnote|endnote)-list$/u.test(styleOf(child, 'mso-element')),
  ) as typeof node.children;
  for (const child of node.children) if (child.type === 'element') removeFrames(child);
}
