import { letterOf } from '../export/export.ts';
import type { Files } from '../files.ts';
import { load } from '../load.ts';
import { anyParts } from './letter/any.ts';
import { motionText } from './letter/motion-text.ts';
import { isOwnLetter, ownParts } from './letter/own.ts';
import { readOdt } from './odt/read.ts';
import type { LeftOut, Paper, PaperComment } from './paper.ts';
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
  { location = nowhere, files = noFiles, changes = 'accepted' }: ImportOptions = {},
): Promise<Imported> {
  const paper = paperOf(bytes, changes);
  if (paper.blocks.length === 0) throw new Unreadable('empty');
  const isOwn = isOwnLetter(paper);
  const parts = isOwn ? ownParts(paper) : anyParts(paper);
  const overlaid = withPictures(files, location, paper.pictures);
  const read = (typed: string) => load(typed, location, overlaid);
  const text = await motionText(parts, paper, isOwn, read);
  const leftOut = [...paper.leftOut, ...parts.leftOut];
  const lost = wordsLost(paper, text, leftOut, letterOf(await read(text)));
  return {
    text,
    pictures: paper.pictures,
    leftOut: lost === '' ? leftOut : [...leftOut, { kind: 'unplaced', text: lost }],
    unsure: parts.unsure,
    changes: paper.changes,
    comments: paper.comments,
  };
}

/** A document of either format, by what is in it. @throws {Unreadable} */
export function paperOf(bytes: Uint8Array, changes: 'accepted' | 'refused' = 'accepted'): Paper {
  return isOdt(bytes) ? readOdt(bytes) : readWord(bytes, { changes });
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
