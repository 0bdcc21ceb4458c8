import type { Letter } from '../../letter/letter.ts';
import { assemble } from '../../letterhead/assemble.ts';
import { admitLetterhead } from '../../letterhead/letterhead.ts';
import {
  isText,
  type LetterheadPart,
  PartRelations,
  partOf,
  reachedFrom,
} from '../../letterhead/part.ts';
import { placeholderPlaces } from '../../letterhead/places.ts';
import { childOf, copyOf, descendants, element, type XmlElement } from '../../xml/tree.ts';
import { language } from '../words.ts';
import { finish } from './finish.ts';
import type { Pictures } from './pictures.ts';
import { seal } from './seal.ts';
import { Insertion } from './template-insert.ts';
import { type Material, materialOf } from './template-material.ts';
import { numberNotes, withNotesBelow } from './template-notes.ts';
import { addLists } from './template-numbering.ts';
import { setProperty } from './template-order.ts';
import { adoptStyles, TemplateStyles } from './template-styles.ts';

/**
 * The letter in the group's own Word file: each placeholder gives way to its part. What stands in
 * lines takes the look of its placeholder; the text takes the template's styles where it has
 * them, by the names Word gives them in any language. Of the template only what passes the gate
 * goes into the letter, and only its own text is searched for placeholders.
 *
 * `undefined` where the template is none that can be filled: the rule `vorlage-platzhalter` says
 * why.
 */
export async function fill(
  letter: Letter,
  template: Uint8Array,
  pictures: Pictures,
): Promise<Uint8Array | undefined> {
  const admitted = admitLetterhead(template);
  if ('refused' in admitted) return undefined;
  const { document } = admitted;
  const places = placeholderPlaces(document);
  const rooms = { text: places.get('text'), gruss: places.get('gruss') };
  const material = materialOf(letter, pictures, rooms);
  const addNotes = settle(material, document, rooms.text?.notes ?? true);
  const styles = new TemplateStyles(partOf(document, 'styles')?.root);
  const insertion = new Insertion(material, styles);
  for (const part of reachedFrom(document)) if (isText(part)) insertion.fill(part);
  addNotes();
  const parts = assemble(document, material.described);
  finish(parts, letter);
  return seal(parts);
}

/**
 * Makes the letter's trees ones of the letterhead: its styles, lists, notes and language.
 * @returns adds the notes, once all is filled
 */
function settle(material: Material, document: LetterheadPart, withNotes: boolean): () => void {
  const spoken = new TemplateStyles(partOf(document, 'styles')?.root).language;
  const adopted = adoptStyles(stylesOf(document, material), material.styles);
  const { blocks, lines, numbering } = material;
  if (!withNotes) blocks.text = withNotesBelow(blocks.text, material.footnotes);
  const trees = [...blocks.text, ...blocks.gruss, ...Object.values(lines).flat(2)];
  const notes = material.footnotes ? [material.footnotes] : [];
  for (const tree of [...trees, ...notes]) {
    adopted.lead(tree);
    if (!spoken?.toLowerCase().startsWith('de')) speakGerman(tree);
  }
  addLists(document, numbering, [...trees, ...notes], adopted);
  if (!withNotes) return () => {};
  return numberNotes(document, material.footnotes, trees, material.sources.footnotes);
}

function stylesOf(document: LetterheadPart, material: Material): LetterheadPart {
  const present = partOf(document, 'styles');
  if (present) return present;
  const root = copyOf(material.styles);
  const part: LetterheadPart = { kind: 'styles', root, relations: new PartRelations() };
  document.relations.add({ kind: 'part', part });
  return part;
}

/** Marks text as German where the letterhead would have it read aloud in another language. */
function speakGerman(tree: XmlElement): void {
  for (const run of [tree, ...descendants(tree)]) {
    if (run.name !== 'w:r') continue;
    let properties = childOf(run, 'w:rPr');
    if (!properties) {
      properties = element('w:rPr');
      run.children.unshift(properties);
    }
    const present = childOf(properties, 'w:lang');
    if (present?.attributes['w:val']) continue;
    const spoken = element('w:lang', { ...present?.attributes, 'w:val': language });
    setProperty(properties, spoken);
  }
}
