import { type LetterheadPart, PartRelations, partOf } from '../../letterhead/part.ts';
import {
  childOf,
  descendants,
  element,
  elementsOf,
  isElement,
  type XmlElement,
  type XmlNode,
} from '../../xml/tree.ts';
import { type Links, transplant } from './template-transplant.ts';

/**
 * Leads the references in `text` to numbers that are free among the footnotes of a letterhead.
 *
 * @param own the letter's notes
 * @returns adds the notes themselves: once the letterhead is filled, so that nobody looks for
 * placeholders in what the letter says
 */
export function numberNotes(
  document: LetterheadPart,
  own: XmlElement | undefined,
  text: readonly XmlElement[],
  source: Links,
): () => void {
  if (!own) return () => {};
  const references = text.flatMap((node) =>
    [...descendants(node)].filter(({ name }) => name === 'w:footnoteReference'),
  );
  if (references.length === 0) return () => {};
  const part = notesOf(document, own);
  const first = elementsOf(part.root, 'w:footnote').reduce(
    (most, note) => Math.max(most, Number(note.attributes['w:id']) || 0),
    0,
  );
  const notes = new Map(ownNotes(own).map((note) => [note.attributes['w:id'] ?? '', note]));
  const ids = new Map<string, string>();
  const added: XmlElement[] = [];
  for (const reference of references) {
    const id = reference.attributes['w:id'] ?? '';
    const note = notes.get(id);
    if (!note || ids.has(id)) continue;
    ids.set(id, String(first + ids.size + 1));
    const [copy] = transplant([note], source, part);
    if (!copy) continue;
    copy.attributes['w:id'] = ids.get(id) ?? '';
    added.push(copy);
  }
  for (const reference of references) {
    const id = ids.get(reference.attributes['w:id'] ?? '');
    if (id !== undefined) reference.attributes['w:id'] = id;
  }
  return () => {
    for (const note of added) part.root.children.push(note);
  };
}

function ownNotes(own: XmlElement): XmlElement[] {
  return elementsOf(own, 'w:footnote').filter((note) => note.attributes['w:type'] === undefined);
}

/** The letterhead's notes; where it has none, a part with the lines that part notes from text. */
function notesOf(document: LetterheadPart, own: XmlElement): LetterheadPart {
  const present = partOf(document, 'footnotes');
  if (present) return present;
  const separators = elementsOf(own, 'w:footnote').filter(
    (note) => note.attributes['w:type'] !== undefined,
  );
  const part: LetterheadPart = {
    kind: 'footnotes',
    root: element('w:footnotes', {}, separators),
    relations: new PartRelations(),
  };
  document.relations.add({ kind: 'part', part });
  return part;
}

/**
 * The text for a place where Word can have no footnotes: its references become raised numbers,
 * and the notes follow it as paragraphs.
 */
export function withNotesBelow(
  text: readonly XmlElement[],
  own: XmlElement | undefined,
): XmlElement[] {
  const notes = new Map((own ? ownNotes(own) : []).map((note) => [note.attributes['w:id'], note]));
  const below: XmlElement[] = [];
  let count = 0;
  for (const block of text) {
    for (const node of [block, ...descendants(block)]) {
      withoutFields(node);
      node.children = node.children.map((child) => {
        if (!isElement(child, 'w:footnoteReference')) return child;
        count += 1;
        const note = notes.get(child.attributes['w:id']);
        if (note) below.push(...paragraphsOf(note, count));
        return element('w:t', {}, [String(count)]);
      });
    }
  }
  return [...text, ...below];
}

/** The fields that repeat a note's number show it, and count nothing any more. */
function withoutFields(node: XmlElement): void {
  if (node.name !== 'w:p') return;
  let inField = false;
  let inInstruction = false;
  let raised = false;
  node.children = node.children.filter((run) => {
    if (!isElement(run, 'w:r')) return true;
    const type = childOf(run, 'w:fldChar')?.attributes['w:fldCharType'];
    if (type === 'begin') inField = inInstruction = true;
    const instruction = childOf(run, 'w:instrText');
    if (instruction && inField) raised = textOfRun(instruction).includes('NOTEREF');
    const goes = inField && (type !== undefined || inInstruction);
    if (type === 'separate') inInstruction = false;
    if (type === 'end') inField = false;
    return !(goes && (raised || type === 'begin'));
  });
}

function textOfRun({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}

function paragraphsOf(note: XmlElement, number: number): XmlElement[] {
  const paragraphs = elementsOf(note);
  for (const node of [...descendants(note)]) {
    node.children = node.children.map(
      (child): XmlNode =>
        isElement(child, 'w:footnoteRef') ? element('w:t', {}, [String(number)]) : child,
    );
  }
  return paragraphs;
}
