import { PNG } from 'pngjs';
import { fromAscii, joinedBytes, uint16, uint32 } from '../../src/picture/bytes.ts';
import { jpeg } from '../write/pictures.ts';

/** What no letter may tell. */
export const secret = 'GEHEIM-4711';

const tellingBytes = fromAscii(`${secret} Karla Muster 52.52 N 13.40 E http://spion.example/`);

export function segment(type: number, content: Uint8Array): Uint8Array {
  return joinedBytes([Uint8Array.of(0xff, type), uint16(content.length + 2), content]);
}

/** Segments of a JPEG that say something and draw nothing. */
export const tellingSegments: Readonly<Record<string, Uint8Array>> = {
  exif: segment(0xe1, joinedBytes([fromAscii('Exif\0\0MM\0*\0\0\0\b\0\0'), tellingBytes])),
  xmp: segment(0xe1, joinedBytes([fromAscii('http://ns.adobe.com/xap/1.0/\0'), tellingBytes])),
  comment: segment(0xfe, tellingBytes),
  iptc: segment(0xed, joinedBytes([fromAscii('Photoshop 3.0\0'), tellingBytes])),
  'further pictures': segment(0xe2, joinedBytes([fromAscii('MPF\0'), tellingBytes])),
  'no profile': segment(0xe2, joinedBytes([fromAscii('ICC_PROFILE\0\u0001\u0001'), tellingBytes])),
  'JFIF with a preview': segment(
    0xe0,
    joinedBytes([fromAscii('JFIF\0'), Uint8Array.of(1, 1, 0, 0, 1, 0, 1, 4, 4), tellingBytes]),
  ),
  'Adobe with more': segment(
    0xee,
    joinedBytes([fromAscii('Adobe'), Uint8Array.of(0, 100, 0, 0, 0, 0, 1), tellingBytes]),
  ),
  'anything of a program': segment(0xeb, tellingBytes),
  'a table with more behind': segment(
    0xdb,
    joinedBytes([Uint8Array.of(1), new Uint8Array(64).fill(9), tellingBytes.subarray(0, 40)]),
  ),
};

/** A JPEG with more in front of its own segments. */
export function jpegWith(
  segments: readonly Uint8Array[],
  behind: Uint8Array = new Uint8Array(),
): Uint8Array {
  return joinedBytes([jpeg.bytes.subarray(0, 2), ...segments, jpeg.bytes.subarray(2), behind]);
}

export function chunk(type: string, content: Uint8Array): Uint8Array {
  // Nobody looks at the sum of a chunk that isn't drawn.
  return joinedBytes([uint32(content.length), fromAscii(type), content, new Uint8Array(4)]);
}

/** Chunks of a PNG that say something and draw nothing. */
export const tellingChunks: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  [
    'tEXt',
    'iTXt',
    'zTXt',
    'eXIf',
    'tIME',
    'pHYs',
    'caBX',
    'prVW',
    'fdAT',
    'iCCP',
    'dSIG',
    'gAMA',
  ].map((type) => [type, chunk(type, joinedBytes([fromAscii('x\0\0'), tellingBytes]))]),
);

/** The chunks of a PNG of 6 × 4 pixels of many colours, partly transparent. */
export function ownChunks(): Uint8Array[] {
  const png = new PNG({ width: 6, height: 4 });
  png.data.forEach((_, index) => {
    png.data[index] = (index * 37) % 256;
  });
  const bytes = Uint8Array.from(PNG.sync.write(png));
  const chunks: Uint8Array[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = new DataView(bytes.buffer).getUint32(at) + 12;
    chunks.push(bytes.subarray(at, at + length));
    at += length;
  }
  return chunks;
}

export function pngOfChunks(
  chunks: readonly Uint8Array[],
  behind: Uint8Array = new Uint8Array(),
): Uint8Array {
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return joinedBytes([signature, ...chunks, behind]);
}

/** A colour profile of sRGB's kind, with tags and names that tell something. */
export function tellingProfile(): Uint8Array {
  const xyz = joinedBytes([
    fromAscii('XYZ \0\0\0\0'),
    uint32(0x6fa2),
    uint32(0x38f5),
    uint32(0x390),
  ]);
  const curve = joinedBytes([fromAscii('curv\0\0\0\0'), uint32(1), Uint8Array.of(2, 0x33, 0, 0)]);
  const tags: [string, Uint8Array][] = [
    ['desc', joinedBytes([fromAscii('desc\0\0\0\0'), tellingBytes])],
    ['cprt', joinedBytes([fromAscii('text\0\0\0\0'), tellingBytes])],
    ['wtpt', xyz],
    ['rXYZ', joinedBytes([xyz, tellingBytes])],
    ['gXYZ', xyz],
    ['bXYZ', xyz],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
    ['mine', tellingBytes],
  ];
  const head = new Uint8Array(128);
  head.set(fromAscii('GEHE'), 4);
  head.set([2, 0x10], 8);
  head.set(fromAscii('mntrRGB XYZ '), 12);
  head.set(fromAscii('acsp'), 36);
  head.set(fromAscii('GEHEIM-4711'), 80);
  let at = 128 + 4 + tags.length * 12;
  const table = tags.map(([name, data]) => {
    const entry = joinedBytes([fromAscii(name), uint32(at), uint32(data.length)]);
    at += data.length;
    return entry;
  });
  const whole = joinedBytes([head, uint32(tags.length), ...table, ...tags.map(([, data]) => data)]);
  whole.set(uint32(whole.length));
  return whole;
}

/** Whether bytes hold the secret, in letters of one or of two bytes. */
export function tells(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\0', '');
  return /GEHE|4711|Karla|Muster|52\.52|spion/u.test(text);
}
