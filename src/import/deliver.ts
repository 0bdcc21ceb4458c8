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
 * replaced: a picture of another content gets another name.
 *
 * @param makeFolder makes a folder (a location that ends in `/`) where there is none yet
 * @returns what was written, the motion first
 * @throws {FileFailure}
 */
export async function deliverImport(
  imported: Pick<Imported, 'text' | 'pictures'>,
  place: string,
  store: Pick<Store, 'read' | 'replace'>,
  makeFolder: (folder: string) => PromiseLike<void>,
): Promise<string[]> {
  const folder = place.slice(0, place.lastIndexOf('/') + 1);
  let { text } = imported;
  const written: string[] = [];
  const taken = new Set<string>();
  for (const [address, bytes] of imported.pictures) {
    if (!text.includes(address)) continue;
    const { name, isThere } = await freePlace(address, bytes, folder, store, taken);
    taken.add(name);
    if (name !== address) text = text.replaceAll(address, () => name);
    if (isThere) continue;
    const target = folder + encodeURI(name);
    await makeFolder(target.slice(0, target.lastIndexOf('/') + 1));
    await store.replace(target, bytes, { expected: null });
    written.push(target);
  }
  await store.replace(place, new TextEncoder().encode(text), { expected: null });
  return [place, ...written];
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
