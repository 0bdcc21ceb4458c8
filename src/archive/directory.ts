/** One file of a ZIP, as its table of contents has it. What is claimed here may be untrue. */
export interface Entry {
  name: string;
  /** How it is packed: 0 not at all, 8 deflated. */
  method: number;
  encrypted: boolean;
  /** Where its own header begins, from the start of the archive. */
  offset: number;
  /** Bytes in the archive. */
  packedSize: number;
  /** Bytes when unpacked, as claimed. */
  size: number;
}

/** The archive is none, breaks off, or is made as no program makes it. */
export class ArchiveFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ArchiveFault';
  }
}

/** No document has more files in it. */
const mostEntries = 10_000;

const endSignature = 0x0605_4b50;
const entrySignature = 0x0201_4b50;
const headerSignature = 0x0403_4b50;
const unknown32 = 0xffff_ffff;

/**
 * The table of contents of a ZIP, in its order.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3
 * @throws {ArchiveFault}
 */
export function entriesOf(bytes: Uint8Array): Entry[] {
  const view = viewOf(bytes);
  const end = endOf(bytes, view);
  const { count, start } = whole(view, end);
  if (count > mostEntries) throw new ArchiveFault(`${count} entries`);
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) {
      throw new ArchiveFault('The table of contents breaks off.');
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameEnd = at + 46 + nameLength;
    entries.push({
      name: nameOf(bytes.subarray(at + 46, nameEnd)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      ...sizes(view, at, nameEnd, Math.min(nameEnd + extraLength, bytes.length)),
    });
    at = nameEnd + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The packed bytes of an entry. @throws {ArchiveFault} */
export function packedBytes(bytes: Uint8Array, { offset, packedSize }: Entry): Uint8Array {
  const view = viewOf(bytes);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== headerSignature) {
    throw new ArchiveFault('An entry is not where it should be.');
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new ArchiveFault('An entry breaks off.');
  return bytes.subarray(start, start + packedSize);
}

/** Where the end record is: the last thing in the file, but for a comment. */
function endOf(bytes: Uint8Array, view: DataView): number {
  const longestComment = 65_535;
  const first = Math.max(0, bytes.length - 22 - longestComment);
  for (let at = bytes.length - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new ArchiveFault('No ZIP.');
}

/** How many entries there are and where the first is, also in ZIP64. */
function whole(view: DataView, end: number): { count: number; start: number } {
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === 0x0706_4b50) {
    const record = long(view, locator + 8);
    if (record + 56 <= view.byteLength && view.getUint32(record, true) === 0x0606_4b50) {
      return { count: long(view, record + 32), start: long(view, record + 48) };
    }
  }
  return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
}

function sizes(
  view: DataView,
  at: number,
  extra: number,
  extraEnd: number,
): Pick<Entry, 'size' | 'packedSize' | 'offset'> {
  let size = view.getUint32(at + 24, true);
  let packedSize = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= extraEnd; ) {
    const length = view.getUint16(field + 2, true);
    const fieldEnd = Math.min(field + 4 + length, extraEnd);
    if (view.getUint16(field, true) === 1) {
      let value = field + 4;
      const next = (short: number) => {
        if (short !== unknown32 || value + 8 > fieldEnd) return short;
        value += 8;
        return long(view, value - 8);
      };
      size = next(size);
      packedSize = next(packedSize);
      offset = next(offset);
    }
    field += 4 + length;
  }
  return { size, packedSize, offset };
}

function long(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** Names of documents are ASCII, or UTF-8 whether they say so or not. */
function nameOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
