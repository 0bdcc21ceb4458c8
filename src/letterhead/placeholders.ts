import { isElement, type XmlElement } from '../xml/tree.ts';
import { isText, type LetterheadPart, reachedFrom } from './part.ts';

/** What a group's own Word file holds where the parts of the letter go. */
export const templatePlaceholders = [
  'briefkopf',
  'ortdatum',
  'absender',
  'empfaenger',
  'titel',
  'text',
  'gruss',
] as const;

export type TemplatePlaceholder = (typeof templatePlaceholders)[number];

/** What was found in a template. */
export interface Placeholders {
  known: TemplatePlaceholder[];
  /** As typed. */
  unknown: string[];
  missing: TemplatePlaceholder[];
  /** Of those that are filled once only: which stand there more than once. */
  several: TemplatePlaceholder[];
}

/** A placeholder in a text, from its first brace to behind its last. */
export interface FoundPlaceholder {
  start: number;
  end: number;
  /** As typed, without braces and blanks. */
  typed: string;
  name: TemplatePlaceholder | undefined;
}

/** Nobody means a placeholder by more characters. */
const longestName = 60;

/** From the opening braces to the closing ones, blanks included. */
const farthest = 200;

/** The placeholders in a text, in time linear to its length. */
export function findPlaceholders(text: string): FoundPlaceholder[] {
  const found: FoundPlaceholder[] = [];
  for (let end = text.indexOf('}}'), from = 0; end >= 0; end = text.indexOf('}}', from)) {
    const first = Math.max(from, end - farthest);
    const start = text.slice(first, end).lastIndexOf('{{') + first;
    if (start >= first) {
      const typed = text.slice(start + 2, end).trim();
      if (typed !== '' && typed.length <= longestName && !/[{}\n]/u.test(typed)) {
        found.push({ start, end: end + 2, typed, name: placeholderNamed(typed) });
      }
    }
    from = end + 2;
  }
  return found;
}

/** `{{Empfänger}}` means `{{empfaenger}}`. */
function placeholderNamed(typed: string): TemplatePlaceholder | undefined {
  const plain = typed
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/gu, (letter) => spellings[letter] ?? letter);
  return templatePlaceholders.find((name) => name === plain);
}

const spellings: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A piece of a paragraph's text, with the run that it stands in. */
export interface TextPiece {
  text: XmlElement;
  run: XmlElement;
  /** The element of which the run is a child. */
  parent: XmlElement;
}

/** The text of a paragraph itself, not that of boxes in it. What is no text parts it. */
export interface ParagraphText {
  pieces: TextPiece[];
  /** All pieces joined; where a break or tab stands between two, `\n` is. */
  text: string;
  /** Where each piece begins in `text`. */
  starts: number[];
}

export function paragraphText(paragraph: XmlElement): ParagraphText {
  const pieces: TextPiece[] = [];
  const starts: number[] = [];
  const said: string[] = [];
  let length = 0;
  const say = (text: string) => {
    said.push(text);
    length += text.length;
  };
  const walk = (parent: XmlElement) => {
    for (const child of parent.children) {
      if (!isElement(child) || child.name === 'w:pPr' || child.name === 'w:rPr') continue;
      if (child.name === 'w:r') ofRun(child, parent);
      else if (inline.has(child.name)) walk(child);
    }
  };
  const ofRun = (run: XmlElement, parent: XmlElement) => {
    for (const node of run.children) {
      if (isElement(node, 'w:t')) {
        starts.push(length);
        pieces.push({ text: node, run, parent });
        say(node.children.join(''));
      } else if (isElement(node) && parting.has(node.name)) say('\n');
    }
  };
  walk(paragraph);
  return { pieces, starts, text: said.join('') };
}

/** What runs stand in within a paragraph. */
const inline = new Set(['w:hyperlink', 'w:sdt', 'w:sdtContent', 'w:fldSimple', 'w:dir', 'w:bdo']);

const parting = new Set(['w:br', 'w:cr', 'w:tab', 'w:ptab']);

/** All placeholders of a letterhead, also where Word has cut them up. */
export function placeholdersOf(document: LetterheadPart): Placeholders {
  const counts = new Map<TemplatePlaceholder, number>();
  const unknown = new Set<string>();
  const see = (paragraph: XmlElement, again: boolean) => {
    for (const { name, typed } of findPlaceholders(paragraphText(paragraph).text)) {
      if (!name) unknown.add(typed.replace(/\p{C}/gu, ''));
      else counts.set(name, (counts.get(name) ?? 0) + (again ? 0 : 1));
    }
  };
  // The older form of a drawing repeats the newer one.
  const walk = (parent: XmlElement, again: boolean) => {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      if (child.name === 'w:p') see(child, again);
      walk(child, again || child.name === 'mc:Fallback');
    }
  };
  for (const part of reachedFrom(document)) if (isText(part)) walk(part.root, false);
  return {
    known: templatePlaceholders.filter((name) => counts.has(name)),
    unknown: [...unknown].slice(0, mostUnknown),
    missing: templatePlaceholders.filter((name) => !counts.has(name)),
    several: once.filter((name) => (counts.get(name) ?? 0) > 1),
  };
}

/** So many are told. */
const mostUnknown = 20;

/** Placeholders of what a letter has but once; others may be repeated on following pages. */
const once = ['text', 'gruss'] as const;
