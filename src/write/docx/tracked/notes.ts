import { align } from '../../../compare/align.ts';
import { similarity, wordCounts } from '../../../compare/similarity.ts';
import { copyOf, descendants, elementsOf, textOfXml, type XmlElement } from '../../../xml/tree.ts';

/** A letter's text with the notes below it. */
export interface Noted {
  texts: readonly XmlElement[];
  notes: XmlElement | undefined;
}

/**
 * Gives each note of the old letter the number of the one that it has become, or one that is free.
 *
 * @returns the notes of the old letter by their new numbers
 */
export function joinNotes(old: Noted, now: Noted): Map<string, XmlElement> {
  const before = ownNotes(old.notes);
  const after = ownNotes(now.notes);
  const steps = align(before, after, {
    key: textOfXml,
    similarity: (one, other) =>
      similarity(wordCounts(textOfXml(one)), wordCounts(textOfXml(other))),
    changed: 0.4,
  });
  let free = after.reduce((most, note) => Math.max(most, Number(idOf(note))), 0);
  const numbers = new Map<string, string>();
  for (const step of steps) {
    if (step.type === 'kept') numbers.set(idOf(step.old), idOf(step.new));
    if (step.type === 'struck') {
      free += 1;
      numbers.set(idOf(step.old), String(free));
    }
  }
  lead(old.texts, numbers);
  const notes = new Map<string, XmlElement>();
  for (const note of before) {
    const number = numbers.get(idOf(note)) ?? idOf(note);
    note.attributes['w:id'] = number;
    notes.set(number, note);
  }
  return notes;
}

/**
 * A note whose reference stands elsewhere now has two, of which one goes: that one gets a note of
 * its own, as Word has it.
 */
export function partMovedNotes(text: XmlElement, notes: Map<string, XmlElement>): void {
  const references = [...referencesIn(text)];
  const kept = new Set(references.filter(({ isStruck }) => !isStruck).map(({ id }) => id));
  let free = Math.max(0, ...[...kept, ...notes.keys()].map(Number));
  const apart = new Map<string, string>();
  for (const { node, id, isStruck } of references) {
    const note = notes.get(id);
    if (!isStruck || !kept.has(id) || !note) continue;
    const number = apart.get(id) ?? String(++free);
    apart.set(id, number);
    node.attributes['w:id'] = number;
    const copy = copyOf(note);
    copy.attributes['w:id'] = number;
    notes.set(number, copy);
  }
}

/** Word's name for where a note is cited first; a later citation repeats its number. */
const cited = /_Fussnote\d+/gu;

function lead(texts: readonly XmlElement[], numbers: ReadonlyMap<string, string>): void {
  const renamed = (name: string) =>
    name.replace(cited, (found) => {
      const number = found.slice('_Fussnote'.length);
      return `_Fussnote${numbers.get(number) ?? number}`;
    });
  for (const node of texts.flatMap((text) => [...descendants(text)])) {
    const { name, attributes } = node;
    if (name === 'w:footnoteReference') {
      const id = attributes['w:id'] ?? '';
      attributes['w:id'] = numbers.get(id) ?? id;
    } else if (name === 'w:bookmarkStart') {
      attributes['w:name'] = renamed(attributes['w:name'] ?? '');
    } else if (name === 'w:instrText') {
      node.children = node.children.map((child) =>
        typeof child === 'string' ? renamed(child) : child,
      );
    }
  }
}

/**
 * The notes in the order in which the text refers to them, counted from 1: LibreOffice goes by
 * their order, not by their numbers.
 */
export function countNotes(text: XmlElement, notes: XmlElement): void {
  const own = new Map(ownNotes(notes).map((note) => [idOf(note), note]));
  const ordered = new Map<string, XmlElement>();
  for (const { id } of referencesIn(text)) {
    const note = own.get(id);
    if (note) ordered.set(id, note);
  }
  for (const [id, note] of own) if (!ordered.has(id)) ordered.set(id, note);
  const numbers = new Map([...ordered.keys()].map((id, index) => [id, String(index + 1)]));
  lead([text], numbers);
  for (const [id, note] of ordered) note.attributes['w:id'] = numbers.get(id) ?? id;
  const separators = elementsOf(notes).filter((one) => !ordered.has(idOf(one)));
  notes.children = [
    ...separators.filter(({ attributes }) => attributes['w:type'] !== undefined),
    ...ordered.values(),
  ];
}

function* referencesIn(
  node: XmlElement,
  isStruck = false,
): Generator<{ node: XmlElement; id: string; isStruck: boolean }> {
  for (const child of node.children) {
    if (typeof child !== 'object') continue;
    if (child.name === 'w:footnoteReference') {
      yield { node: child, id: child.attributes['w:id'] ?? '', isStruck };
    }
    yield* referencesIn(child, isStruck || child.name === 'w:del');
  }
}

/** Those of the text, not the lines that part notes from it. */
export function ownNotes(notes: XmlElement | undefined): XmlElement[] {
  return notes
    ? elementsOf(notes, 'w:footnote').filter(({ attributes }) => attributes['w:type'] === undefined)
    : [];
}

export function idOf({ attributes }: XmlElement): string {
  return attributes['w:id'] ?? '';
}
