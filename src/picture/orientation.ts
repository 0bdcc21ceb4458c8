import type { Orientation } from '../letter/image.ts';

const identifier = [0x45, 0x78, 0x69, 0x66, 0, 0]; // Exif
const tag = 0x112;
const short = 3;
const entrySize = 12;

/**
 * The orientation that a camera wrote into a JPEG's segment APP1 (Exif 2.32, 4.6.4 A); 1 where it
 * says nothing that can be read.
 */
export function orientationIn(segment: Uint8Array): Orientation {
  if (!identifier.every((byte, index) => segment[index] === byte)) return 1;
  const tiff = segment.subarray(identifier.length);
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const littleEndian = tiff[0] === 0x49;
  if (view.byteLength < 8) return 1;
  const directory = view.getUint32(4, littleEndian);
  if (directory + 2 > view.byteLength) return 1;
  const count = view.getUint16(directory, littleEndian);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * entrySize;
    if (entry + entrySize > view.byteLength) return 1;
    if (view.getUint16(entry, littleEndian) !== tag) continue;
    const value = view.getUint16(entry + 8, littleEndian);
    return view.getUint16(entry + 2, littleEndian) === short && isOrientation(value) ? value : 1;
  }
  return 1;
}

function isOrientation(value: number): value is Orientation {
  return value >= 1 && value <= 8;
}

/** A segment APP1 that says nothing but an orientation. */
export function exifWith(orientation: Orientation): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8]; // big-endian, the directory at once
  const entry = [tag >> 8, tag & 0xff, 0, short, 0, 0, 0, 1, 0, orientation, 0, 0];
  return Uint8Array.of(...identifier, ...tiff, 0, 1, ...entry, 0, 0, 0, 0);
}
