import { Inflate } from 'fflate';
import { ArchiveFault, type Entry, entriesOf, packedBytes } from './directory.ts';

/** Files of an archive by their names. */
export type Unpacked = Map<string, Uint8Array>;

/** More than any letterhead or letter unpacks to. In bytes. */
export const mostUnpacked = 50_000_000;

/** An archive that unpacks to more than the bound, whatever it says of itself. */
export class ArchiveTooLarge extends Error {
  constructor(readonly bound: number) {
    super(`The archive unpacks to more than ${bound} bytes.`);
    this.name = 'ArchiveTooLarge';
  }
}

/** So much is fed to the unpacker at once: at most a thousandfold of it comes out. In bytes. */
const portion = 4096;

/**
 * The one gate through which a ZIP is opened (DOCX, ODT). Counts the bytes that really come out,
 * over all files, and stops at the bound: what an archive claims of its sizes is not believed.
 *
 * @param wanted the files to unpack, by their names; all of them without it
 * @throws {ArchiveTooLarge}
 * @throws {ArchiveFault} where it is none or is damaged.
 */
export function openArchive(
  bytes: Uint8Array,
  wanted: (name: string) => boolean = () => true,
  bound: number = mostUnpacked,
): Unpacked {
  const files: Unpacked = new Map();
  let left = bound;
  const entries = entriesOf(bytes).filter(({ name }) => !name.endsWith('/') && wanted(name));
  // Whoever claims more is believed: that spares the work.
  if (entries.reduce((sum, { size }) => sum + size, 0) > bound) throw new ArchiveTooLarge(bound);
  for (const entry of entries) {
    const file = unpack(entry, packedBytes(bytes, entry), left, bound);
    left -= file.length;
    files.set(entry.name, file);
  }
  return files;
}

/** The names of all files, without unpacking any. @throws {ArchiveFault} */
export function namesIn(bytes: Uint8Array): string[] {
  return entriesOf(bytes).map(({ name }) => name);
}

function unpack(entry: Entry, packed: Uint8Array, left: number, bound: number): Uint8Array {
  if (entry.encrypted) throw new ArchiveFault('An entry is encrypted.');
  if (entry.method === 0) {
    if (packed.length > left) throw new ArchiveTooLarge(bound);
    return packed.slice();
  }
  if (entry.method !== 8) throw new ArchiveFault(`Packed by method ${entry.method}.`);
  return inflate(packed, left, bound);
}

function inflate(packed: Uint8Array, left: number, bound: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    length += chunk.length;
    if (length > left) throw new ArchiveTooLarge(bound);
    // The unpacker goes on writing into what it hands out.
    chunks.push(chunk.slice());
  });
  try {
    for (let at = 0; at === 0 || at < packed.length; at += portion) {
      stream.push(packed.subarray(at, at + portion), at + portion >= packed.length);
    }
  } catch (error) {
    if (error instanceof ArchiveTooLarge) throw error;
    throw new ArchiveFault(error instanceof Error ? error.message : String(error));
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
