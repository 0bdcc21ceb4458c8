import type { Store } from '../files.ts';
import { sameBytes } from '../files.ts';
import { motionEnding } from '../motion/file-names.ts';
import { missingPicture } from '../motion/missing-picture.ts';
import type { Imported } from './import.ts';

/** Where the motion of a letter goes: beside it, or into a folder (a location that ends in `/`). */
export function motionPlace(letter: string, folder?: string): string {
  const cut = letter.lastIndexOf('/') + 1;
  const stem = letter.slice(cut).replace(/\.(?:docx|docm|dotx|odt|ott)$/iu, '');
  return `${folder ?? letter.slice(0, cut)}${stem}${motionEnding}`;
}

/**
 * Writes a motion that was imported, and its pictures beside it. Nothing that is there already is
 * replaced.
 *
 * @param makeFolder makes a folder (a location that ends in `/`) where there is none yet
 * @returns what was written, the motion first
 * @throws {FileFailure}
 */
export async function deliverImport(
  imported: Delivered,
  place: string,
  store: Pick<Store, 'read' | 'replace'>,
  makeFolder: (folder: string) => PromiseLike<void>,
): Promise<string[]> {
  const folder = place.slice(0, place.lastIndexOf('/') + 1);
  const { text, files } = await placedPictures(imported, folder, store);
  await writePictures(files, store, makeFolder);
  await store.replace(place, new TextEncoder().encode(text), { expected: null });
  return [place, ...files.keys()];
}

type Delivered = Pick<Imported, 'text' | 'pictures'>;

/** A text with its pictures where they are to lie. */
export interface Placed {
  text: string;
  /** What is to be written, by its location. */
  files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Finds a place for each picture that a motion names: one of another content gets another name.
 *
 * @param folder of the motion, as a location that ends in `/`
 */
export async function placedPictures(
  { text: typed, pictures }: Delivered,
  folder: string,
  store: Pick<Store, 'read'>,
): Promise<Placed> {
  let text = typed;
  const files = new Map<string, Uint8Array>();
  const taken = new Set<string>();
  for (const [address, bytes] of pictures) {
    if (!text.includes(address)) continue;
    const { name, isThere } = await freePlace(address, bytes, folder, store, taken);
    taken.add(name);
    if (name !== address) text = text.replaceAll(address, () => name);
    if (!isThere) files.set(folder + encodeURI(name), bytes);
  }
  return { text, files };
}

/** Writes pictures to their places. @throws {FileFailure} */
export async function writePictures(
  files: Placed['files'],
  store: Pick<Store, 'replace'>,
  makeFolder: (folder: string) => PromiseLike<void>,
): Promise<void> {
  for (const [target, bytes] of files) {
    await makeFolder(target.slice(0, target.lastIndexOf('/') + 1));
    await store.replace(target, bytes, { expected: null });
  }
}

/** The text of a motion that lies nowhere yet: beside it there is no place for a picture. */
export function namedPictures({ text: typed, pictures }: Delivered): string {
  let text = typed;
  for (const address of pictures.keys()) {
    const image = new RegExp(`!\\[((?:\\\\.|[^\\]\\\\])*)\\]\\(${escaped(address)}\\)`, 'gu');
    text = text.replace(image, (_, name: string) => missingPicture(name.replace(/\\/gu, '')));
  }
  return text;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}

async function freePlace(
  address: string,
  bytes: Uint8Array,
  folder: string,
  store: Pick<Store, 'read'>,
  taken: ReadonlySet<string>,
): Promise<{ name: string; isThere: boolean }> {
  const [, stem = address, ending = ''] = /^(.*?)(\.[a-z]+)?$/u.exec(address) ?? [];
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? address : `${stem}-${number}${ending}`;
    if (taken.has(name)) continue;
    const there = await store.read(folder + encodeURI(name));
    if (there === undefined) return { name, isThere: false };
    if (sameBytes(there, bytes)) return { name, isThere: true };
  }
}
