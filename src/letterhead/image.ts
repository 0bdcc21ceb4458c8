import { jpegOf } from '../picture/jpeg.ts';
import { pngOf } from '../picture/png.ts';
import { gifOf } from './gif.ts';
import type { LetterheadImage } from './part.ts';

/**
 * A picture that every Word shows, told by its content and written anew of what draws it;
 * `undefined` for any other file. Drawings (SVG) are left out: Word files carry a PNG beside them.
 */
export function letterheadImage(bytes: Uint8Array): LetterheadImage | undefined {
  const photograph = pngOf(bytes) ?? jpegOf(bytes);
  if (photograph) return { bytes: photograph.bytes, extension: photograph.format };
  for (const [extension, rewritten] of rewriters) {
    const written = rewritten(bytes);
    if (written) return { bytes: written, extension };
  }
  return undefined;
}

const rewriters: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array | undefined])[] = [
  ['gif', gifOf],
  ['bmp', bitmapOf],
  ['emf', enhancedMetafileOf],
  ['wmf', metafileOf],
];

/** The media types of pictures in a letter, by their extensions. */
export const mediaTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  svg: 'image/svg+xml',
};

/** A bitmap has nothing in it but its pixels; what hangs behind them goes. */
function bitmapOf(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < 26 || bytes[0] !== 0x42 || bytes[1] !== 0x4d) return undefined;
  const size = viewOf(bytes).getUint32(2, true);
  return size >= 26 && size <= bytes.length ? bytes.slice(0, size) : undefined;
}

/**
 * An enhanced metafile without its description, in which programs put their name and that of the
 * drawing. https://learn.microsoft.com/openspecs/windows_protocols/ms-emf, 2.3.4.2
 */
function enhancedMetafileOf(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < 88) return undefined;
  const view = viewOf(bytes);
  if (view.getUint32(0, true) !== 1 || view.getUint32(40, true) !== 0x464d_4520) return undefined;
  const size = view.getUint32(48, true);
  if (size < 88 || size > bytes.length) return undefined;
  const written = bytes.slice(0, size);
  const characters = view.getUint32(60, true);
  const start = view.getUint32(64, true);
  if (characters > 0 && start >= 88) written.fill(0, start, start + characters * 2);
  return written;
}

/** A placeable metafile: drawing commands alone. */
function metafileOf(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < 40 || viewOf(bytes).getUint32(0, true) !== 0x9ac6_cdd7) return undefined;
  const size = 22 + viewOf(bytes).getUint32(28, true) * 2;
  return size <= bytes.length ? bytes.slice(0, size) : undefined;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
