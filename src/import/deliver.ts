import type { Store } from '../files.ts';
import { motionEnding } from '../motion/file-names.ts';
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
  const { text, write, written } = await placedPictures(imported, folder, store, makeFolder);
  await write();
  await store.replace(place, new TextEncoder().encode(text), { expected: null });
  return [place, ...written];
}

type Delivered = Pick<Imported, 'text' | 'pictures'>;

/**
 * Finds a place for each picture that a motion names: one of another content gets another name.
 *
 * @param folder of the motion, as a location that ends in `/`
 * @returns the text with these names, and what writes the pictures once it is to be kept
 */
export async function placedPictures(
  { text: typed, pictures }: Delivered,
  folder: string,
  store: Pick<Store, 'read' | 'replace'>,
  makeFolder: (folder: string) => PromiseLike<void>,
): Promise<{ text: string; written: string[]; write(): Promise<void> }> {
  let text = typed;
  const placed = new Map<string, Uint8Array>();
  const taken = new Set<string>();
  for (const [address, bytes] of pictures) {
    if (!text.includes(address)) continue;
    const { name, isThere } = await freePlace(address, bytes, folder, store, taken);
    taken.add(name);
    if (name !== address) text = text.replaceAll(address, () => name);
    if (!isThere) placed.set(folder + encodeURI(name), bytes);
  }
  const write = async () => {
    for (const [target, bytes] of placed) {
      await makeFolder(target.slice(0, target.lastIndexOf('/') + 1));
      await store.replace(target, bytes, { expected: null });
    }
  };
  return { text, written: [...placed.keys()], write };
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
    if (same(there, bytes)) return { name, isThere: true };
  }
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
