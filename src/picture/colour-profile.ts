import { ascii, fromAscii, joinedBytes, uint16, uint32, viewOf } from './bytes.ts';

/** What a profile holds at its beginning, in bytes (ICC.1:2022, 7.2). */
const headSize = 128;
/** The largest of printing inks have two; in bytes. */
export const largestProfile = 4 * 2 ** 20;
const mostTags = 100;

/** Those by which colours are reckoned (ICC.1:2022, 9.2). */
const reckoning = new Set(
  'wtpt bkpt chad rXYZ gXYZ bXYZ rTRC gTRC bTRC kTRC A2B0 A2B1 A2B2 B2A0 B2A1 B2A2 gamt cicp'.split(
    ' ',
  ),
);

const colourSpaces: readonly string[] = ['RGB ', 'GRAY', 'CMYK'];

/**
 * A colour profile (ICC) written anew of what colours are reckoned by. Who made it, for which
 * device, when, under which name, and what programs have put in besides, is left out.
 * `undefined` for what is no profile of a picture.
 *
 * https://www.color.org/specification/ICC.1-2022-05.pdf
 */
export function colourProfile(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < headSize + 4 || bytes.length > largestProfile) return undefined;
  const space = ascii(bytes, 16, 4);
  if (ascii(bytes, 36, 4) !== 'acsp' || !colourSpaces.includes(space)) return undefined;
  const view = viewOf(bytes);
  const count = Math.min(view.getUint32(headSize), mostTags);
  const tags = new Map<string, Uint8Array>();
  for (let index = 0; index < count; index += 1) {
    const entry = headSize + 4 + index * 12;
    if (entry + 12 > bytes.length) break;
    const name = ascii(bytes, entry, 4);
    const start = view.getUint32(entry + 4);
    const data = bytes.subarray(start, start + view.getUint32(entry + 8));
    const length = lengthOf(data);
    if (!reckoning.has(name) || length === undefined || length > data.length) continue;
    tags.set(name, data.subarray(0, length));
  }
  if (tags.size === 0) return undefined;
  const isNew = (bytes[8] ?? 0) >= 4;
  // Both have to be there.
  tags.set('desc', isNew ? words(space.trim()) : describedOnce(space.trim()));
  tags.set('cprt', isNew ? words('-') : joinedBytes([fromAscii('text\0\0\0\0-\0')]));
  return written(head(bytes), tags);
}

/** The first bytes, without the program, device, day and numbers of its own. */
function head(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(headSize);
  const keep = (start: number, end: number) => kept.set(bytes.subarray(start, end), start);
  keep(8, 10); // version
  keep(12, 24); // class, colour space, space of connection
  kept.set([0x07, 0xd0, 0, 1, 0, 1], 24); // a day has to be there
  keep(36, 40); // acsp
  keep(64, 80); // intent, illuminant
  return kept;
}

function written(head: Uint8Array, tags: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const table: Uint8Array[] = [uint32(tags.size)];
  const data: Uint8Array[] = [];
  const places = new Map<string, number>();
  let at = headSize + 4 + tags.size * 12;
  for (const [name, content] of tags) {
    // The three curves are often one and the same.
    const key = `${content.byteOffset} ${content.length}`;
    const shared = places.get(key);
    table.push(fromAscii(name), uint32(shared ?? at), uint32(content.length));
    if (shared !== undefined) continue;
    places.set(key, at);
    const padding = new Uint8Array((4 - (content.length % 4)) % 4);
    data.push(content, padding);
    at += content.length + padding.length;
  }
  const whole = joinedBytes([head, ...table, ...data]);
  whole.set(uint32(whole.length));
  return whole;
}

/** How long a tag's data are by what they say themselves; `undefined` for those that are no numbers. */
function lengthOf(data: Uint8Array): number | undefined {
  if (data.length < 12) return undefined;
  const view = viewOf(data);
  const grid = () => (data[10] ?? 0) ** (data[8] ?? 0) * (data[9] ?? 0);
  switch (ascii(data, 0, 4)) {
    case 'XYZ ':
      return 20;
    case 'curv':
      return 12 + 2 * view.getUint32(8);
    case 'para':
      return 12 + 4 * ([1, 3, 4, 5, 7][view.getUint16(8)] ?? Number.POSITIVE_INFINITY);
    case 'sf32':
      return 8 + 4 * 9;
    case 'cicp':
      return 12;
    case 'mft1':
      return 48 + 256 * ((data[8] ?? 0) + (data[9] ?? 0)) + grid();
    case 'mft2':
      if (data.length < 52) return undefined;
      return (
        52 +
        2 * (view.getUint16(48) * (data[8] ?? 0) + view.getUint16(50) * (data[9] ?? 0) + grid())
      );
    case 'mAB ':
    case 'mBA ':
      return data.length;
    default:
      return undefined;
  }
}

/** `multiLocalizedUnicodeType` of version 4. */
function words(text: string): Uint8Array {
  const utf16 = Uint8Array.from([...text].flatMap((character) => [0, character.charCodeAt(0)]));
  return joinedBytes([
    fromAscii('mluc\0\0\0\0'),
    uint32(1),
    uint32(12),
    fromAscii('enUS'),
    uint32(utf16.length),
    uint32(28),
    utf16,
  ]);
}

/** `textDescriptionType` of version 2, without its forms in Unicode and for the Macintosh. */
function describedOnce(text: string): Uint8Array {
  const rest = new Uint8Array(4 + 4 + 2 + 1 + 67);
  return joinedBytes([
    fromAscii('desc\0\0\0\0'),
    uint32(text.length + 1),
    fromAscii(`${text}\0`),
    rest,
  ]);
}

/** A name in front of a profile, as PNG wants one. */
export const nameInPng = joinedBytes([fromAscii('ICC'), uint16(0)]);
