import { letterOf } from '../export/export.ts';
import type { Files } from '../files.ts';
import { type Loaded, load } from '../load.ts';
import { PiecewiseParser } from '../read/body/piecewise.ts';
import type { Clipboard } from './copied.ts';
import { paperOfHtml } from './html.ts';
import { anyParts } from './letter/any.ts';
import { renewed, withGaps } from './letter/as-new.ts';
import { withFieldGaps } from './letter/gaps.ts';
import { motionOf } from './letter/head-text.ts';
import { isOwnLetter, ownParts } from './letter/own.ts';
import { withoutProfile } from './letter/said-by-profile.ts';
import { typedMotion } from './letter/typed-motion.ts';
import { readOdt } from './odt/read.ts';
import type { LeftOut, Paper, PaperComment } from './paper.ts';
import { paperOfText } from './plain-paper.ts';
import { Unreadable } from './unreadable.ts';
import { readWord } from './word/read.ts';
import { wordsLost } from './words.ts';

/** What a document became. */
export interface Imported {
  /** The text of the motion. */
  text: string;
  /** The pictures that it names, by their addresses from its folder. */
  pictures: ReadonlyMap<string, Uint8Array>;
  /** What of the document is not in the text. */
  leftOut: LeftOut[];
  /** What stands in the text because nobody could tell what it is. */
  unsure: string[];
  /** So many tracked changes were taken as accepted. */
  changes: number;
  /** Remarks of others, which are not in the text. */
  comments: PaperComment[];
}

export interface ImportOptions {
  /** Where the motion is to stand: a profile there completes it. */
  location?: string;
  files?: Files;
  /** Tracked changes count as accepted; where this says so, as refused (DOCX). */
  changes?: 'accepted' | 'refused';
  /**
   * What it is to become: the motion of that letter; the same with gaps for what is missing; or the
   * next one by the same people, to whom that letter is the model.
   */
  as?: 'archive' | 'draft' | 'next';
}

/** Where a motion stands while it is read that stands nowhere yet. */
const nowhere = 'file:///import/brief.antrag.md';

/**
 * Makes a motion of a letter of Word or LibreOffice (DOCX, ODT). Each word of the document is in
 * the motion's head, in its text, or among what was left out.
 * @throws {Unreadable} where there is nothing to be read
 */
export async function importDocument(
  bytes: Uint8Array,
  { changes = 'accepted', ...options }: ImportOptions = {},
): Promise<Imported> {
  return importPaper(paperOf(bytes, changes), options);
}

/**
 * Makes a motion of a letter that was copied elsewhere. What is on the clipboard may be less than a
 * letter: what nobody can tell the meaning of stands in the text.
 * @throws {Unreadable} where there is nothing to be read
 */
export async function importClipboard(
  clipboard: Clipboard,
  options: Omit<ImportOptions, 'changes'> = {},
): Promise<Imported> {
  const { html, text } = clipboard;
  return importPaper(html === undefined ? paperOfText(text) : paperOfHtml(html), options);
}

async function importPaper(
  paper: Paper,
  { location = nowhere, files = noFiles, as = 'archive' }: ImportOptions,
): Promise<Imported> {
  if (paper.blocks.length === 0) throw new Unreadable('empty');
  const isOwn = isOwnLetter(paper);
  const overlaid = withPictures(files, location, paper.pictures);
  // The same text under one head after the other.
  const parser = new PiecewiseParser();
  const read = (typed: string) => load(typed, location, overlaid, parser);
  const parts = isOwn ? ownParts(paper, emptyLetterhead(await read(''))) : anyParts(paper);
  const recognised = await typedMotion(parts, paper, isOwn, read);
  // In a letter of ours they are what its drafter typed.
  const filled = isOwn ? { ...recognised, fields: [] } : withFieldGaps(recognised);
  const typed = { ...filled, ...(await withoutProfile(filled, read)) };
  const text = motionOf(typed);
  const leftOut = [
    ...paper.leftOut,
    ...parts.leftOut,
    ...typed.fields.map((name): LeftOut => ({ kind: 'field', text: name })),
  ];
  const lost = wordsLost(paper, text, leftOut, letterOf(await read(text)));
  if (lost !== '') leftOut.push({ kind: 'unplaced', text: lost });
  const next = as === 'next' ? renewed(typed) : { ...typed, leftOut: [] };
  return {
    text: as === 'archive' ? text : motionOf(await withGaps(next, read)),
    pictures: paper.pictures,
    leftOut: [...leftOut, ...next.leftOut],
    unsure: parts.unsure,
    changes: paper.changes,
    comments: paper.comments,
  };
}

/** A document of either format, by what is in it. @throws {Unreadable} */
export function paperOf(bytes: Uint8Array, changes: 'accepted' | 'refused' = 'accepted'): Paper {
  return isOdt(bytes) ? readOdt(bytes) : readWord(bytes, { changes });
}

/** The group's own Word file as the folder's profile names it, without a letter in it. */
function emptyLetterhead({ motion, references }: Loaded): Paper | undefined {
  const template = motion.profile?.facts.template;
  const there = template && references.get(template.value, template.node.file);
  if (there?.state !== 'present' || !there.bytes) return undefined;
  return there.letterhead?.state === 'ready' ? readWord(there.bytes) : undefined;
}

/** An OpenDocument file begins with the entry `mimetype`, not packed (part 2, 3.3). */
function isOdt(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 120));
  return (
    start.startsWith('PK') && start.includes('mimetypeapplication/vnd.oasis.opendocument.text')
  );
}

const noFiles: Files = {
  read: () => Promise.resolve(undefined),
  root: () => Promise.resolve('file:///import/'),
};

/** The files there are, and the pictures that are about to be. */
function withPictures(
  files: Files,
  location: string,
  pictures: ReadonlyMap<string, Uint8Array>,
): Files {
  const folder = location.slice(0, location.lastIndexOf('/') + 1);
  const inText = (place: string) => {
    if (!place.startsWith(folder)) return undefined;
    try {
      return pictures.get(decodeURI(place.slice(folder.length)));
    } catch {
      return undefined;
    }
  };
  return {
    read: async (place) => inText(place) ?? (await files.read(place)),
    root: (place) => files.root(place),
    ...(files.trusted && { trusted: () => files.trusted?.() ?? true }),
  };
}
