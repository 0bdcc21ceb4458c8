import { Unzlib, zlibSync } from 'fflate';
import type { ImageContent } from '../letter/image.ts';
import { ascii, fromAscii, joinedBytes, startsWith, uint32, viewOf } from './bytes.ts';
import { colourProfile, largestProfile, nameInPng } from './colour-profile.ts';
import { pixelsOf } from './png-pixels.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

interface Colour {
  /** How many bits a sample may have. */
  depths: readonly number[];
  /** Samples of a pixel. */
  samples: number;
  /** How much transparency takes, in bytes; with a palette, one a colour. */
  transparent?: number;
}

/** By type of colour. */
const colours: Readonly<Record<number, Colour>> = {
  0: { depths: [1, 2, 4, 8, 16], samples: 1, transparent: 2 },
  2: { depths: [8, 16], samples: 3, transparent: 6 },
  3: { depths: [1, 2, 4, 8], samples: 1 },
  4: { depths: [8, 16], samples: 2 },
  6: { depths: [8, 16], samples: 4 },
};
const palette = 3;

/** Those that say how colours are meant, with their length. */
const meanings: Readonly<Record<string, number>> = { cICP: 4, gAMA: 4, cHRM: 32, sRGB: 1 };

/**
 * A PNG written anew of what draws it: header, palette, transparency, pixels, and how its colours
 * are meant. Texts, dates, Exif, further pictures of an animation, chunks of programs and what
 * hangs behind the pixels or the end are left out. `undefined` for what is no PNG, or breaks off.
 *
 * https://www.w3.org/TR/png-3/#5Chunk-layout
 */
export function pngOf(bytes: Uint8Array): ImageContent | undefined {
  if (!startsWith(bytes, signature)) return undefined;
  const chunks = chunksOf(bytes);
  const header = chunks?.get('IHDR')?.[0];
  const pixels = chunks?.get('IDAT');
  if (!chunks || !pixels || header?.length !== 13) return undefined;
  const view = viewOf(header);
  const width = view.getUint32(0);
  const height = view.getUint32(4);
  const [depth = 0, type = -1, compression, filter, interlace = 2] = header.subarray(8);
  const colour = colours[type];
  if (!colour?.depths.includes(depth) || !(width > 0 && height > 0)) return undefined;
  if (compression !== 0 || filter !== 0 || interlace > 1) return undefined;
  const [entries] = chunks.get('PLTE') ?? [];
  if (type === palette && !entries) return undefined;
  const colourCount = Math.floor(Math.min(2 ** depth, (entries?.length ?? 0) / 3));
  const bits = depth * colour.samples;
  const drawn = pixelsOf(joinedBytes(pixels), { width, height, bits, interlaced: interlace === 1 });
  if (!drawn) return undefined;
  const [transparent] = chunks.get('tRNS') ?? [];
  const seeThrough = type === palette ? colourCount : colour.transparent;
  const whole = joinedBytes([
    Uint8Array.from(signature),
    chunk('IHDR', header),
    ...meaningOf(chunks),
    ...(type === palette && entries ? [chunk('PLTE', entries.subarray(0, colourCount * 3))] : []),
    ...(transparent && seeThrough ? [chunk('tRNS', transparent.subarray(0, seeThrough))] : []),
    chunk('IDAT', drawn),
    chunk('IEND', new Uint8Array()),
  ]);
  return { format: 'png', bytes: whole, width, height };
}

/** The contents of all chunks up to the end, by their type. */
function chunksOf(bytes: Uint8Array): Map<string, Uint8Array[]> | undefined {
  const view = viewOf(bytes);
  const chunks = new Map<string, Uint8Array[]>();
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    if (at + 12 + length > bytes.length) return undefined;
    const type = ascii(bytes, at + 4, 4);
    if (type === 'IEND') return chunks;
    const alike = chunks.get(type) ?? [];
    alike.push(bytes.subarray(at + 8, at + 8 + length));
    chunks.set(type, alike);
    at += 12 + length;
  }
  return undefined;
}

function meaningOf(chunks: ReadonlyMap<string, readonly Uint8Array[]>): Uint8Array[] {
  const [compressed] = chunks.get('iCCP') ?? [];
  const profile = compressed && profileIn(compressed);
  return [
    ...(profile ? [chunk('iCCP', joinedBytes([nameInPng, zlibSync(profile)]))] : []),
    ...Object.entries(meanings).flatMap(([type, length]) => {
      const [content] = chunks.get(type) ?? [];
      return content?.length === length ? [chunk(type, content)] : [];
    }),
  ];
}

/** So few bytes at once that what they swell to, a thousandfold at most, can be looked at. */
const sip = 1024;

function profileIn(content: Uint8Array): Uint8Array | undefined {
  const end = content.indexOf(0);
  if (end < 0 || end > 79) return undefined;
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Unzlib((piece) => {
    pieces.push(piece);
    size += piece.length;
  });
  try {
    for (let at = end + 2; at < content.length && size <= largestProfile; at += sip)
      stream.push(content.subarray(at, at + sip), at + sip >= content.length);
  } catch {
    return undefined; // not compressed as it says: viewers show the picture without it
  }
  return colourProfile(joinedBytes(pieces));
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const named = joinedBytes([fromAscii(type), content]);
  return joinedBytes([uint32(content.length), named, uint32(crc(named))]);
}

/** https://www.w3.org/TR/png-3/#D-CRCAppendix */
function crc(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes)
    remainder = (remainders[(remainder ^ byte) & 0xff] ?? 0) ^ (remainder >>> 8);
  return ~remainder >>> 0;
}

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1)
    remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
  return remainder;
});
