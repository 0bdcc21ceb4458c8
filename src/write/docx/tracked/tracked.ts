import { wordNamespaces } from '../../../letterhead/namespaces.ts';
import { readXml } from '../../../xml/read.ts';
import { elementsOf, isElement, type XmlElement } from '../../../xml/tree.ts';
import { writeXml } from '../../../xml/write.ts';
import type { Revision } from '../../writer.ts';
import { countIds } from '../finish.ts';
import { type Parts, unpack } from '../package.ts';
import { seal } from '../seal.ts';
import { BlockMerger } from './blocks.ts';
import { countNotes, idOf, joinNotes, ownNotes, partMovedNotes } from './notes.ts';
import { joinLists } from './numbering.ts';
import { joinRelations } from './relations.ts';
import { Revisions } from './revisions.ts';

const namespaces = {
  ...wordNamespaces,
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
};

/** A long letter has many elements; it is one of ours. */
const mostElements = 20_000_000;

/**
 * Two letters of ours as one Word file, in which every change can be taken or refused: all taken
 * give the new letter, all refused the old one, down to its numbers. Styles, page and what is in
 * one of both alone that nobody can track are the new letter's.
 */
export async function tracked(
  before: Uint8Array,
  after: Uint8Array,
  revision: Revision,
): Promise<Uint8Array> {
  const old = unpack(before);
  const now = unpack(after);
  const revisions = new Revisions(revision);
  const merger = new BlockMerger(revisions);
  const texts = textsOf(now).flatMap((name) => {
    const [own, other] = [treeOf(now, name), treeOf(old, name)];
    if (!own) return [];
    if (other) joinRelations(name, other, old, now);
    return [{ name, own, other }];
  });
  const roots = (which: 'own' | 'other') => texts.flatMap(({ [which]: root }) => root ?? []);
  const notes = { own: treeOf(now, notesPart), other: treeOf(old, notesPart) };
  if (notes.other) joinRelations(notesPart, notes.other, old, now);
  const struck = joinNotes(
    { texts: roots('other'), notes: notes.other },
    { texts: roots('own'), notes: notes.own },
  );
  const counted = {
    texts: [...roots('own'), ...(notes.own ? [notes.own] : [])],
    numbering: treeOf(now, numberingPart),
  };
  joinLists(
    {
      texts: [...roots('other'), ...(notes.other ? [notes.other] : [])],
      numbering: treeOf(old, numberingPart),
    },
    counted,
  );
  if (counted.numbering) now[numberingPart] = writeXml(counted.numbering, namespaces);
  for (const { name, own, other } of texts) {
    if (!other) continue;
    mergeText(own, other, merger);
    if (name !== documentPart) continue;
    partMovedNotes(own, struck);
    if (!notes.own) continue;
    mergeNotes(notes.own, struck, merger);
    countNotes(own, notes.own);
    now[notesPart] = writeXml(notes.own, namespaces);
  }
  for (const { name, own, other } of texts) if (other) now[name] = writeXml(own, namespaces);
  countIds(now);
  return seal(now);
}

const documentPart = 'word/document.xml';
const notesPart = 'word/footnotes.xml';
const numberingPart = 'word/numbering.xml';

/** The parts that are read as text. */
function textsOf(parts: Parts): string[] {
  return Object.keys(parts)
    .filter((name) => /^word\/(?:document|header\d*|footer\d*)\.xml$/u.test(name))
    .sort();
}

function treeOf(parts: Parts, name: string): XmlElement | undefined {
  const part = parts[name];
  return part && readXml(part, { namespaces, mostElements });
}

/** Changes the new tree into that of both. */
function mergeText(now: XmlElement, old: XmlElement, merger: BlockMerger): void {
  const [body] = elementsOf(now, 'w:body');
  const [former] = elementsOf(old, 'w:body');
  const [own, other] = body && former ? [body, former] : [now, old];
  const blocks = ({ children }: XmlElement) =>
    children.filter((child): child is XmlElement => isElement(child) && child.name !== 'w:sectPr');
  const section = elementsOf(own, 'w:sectPr');
  own.children = [...merger.merged(blocks(other), blocks(own)), ...section];
}

/** Notes that are in both are merged; those of the old letter alone come along. */
function mergeNotes(now: XmlElement, struck: Map<string, XmlElement>, merger: BlockMerger): void {
  const present = new Set<string>();
  for (const note of ownNotes(now)) {
    present.add(idOf(note));
    const former = struck.get(idOf(note));
    if (former) note.children = merger.merged(elementsOf(former), elementsOf(note));
  }
  for (const [id, note] of struck) if (!present.has(id)) now.children.push(note);
}
