import type { ImageContent, Orientation } from '../letter/image.ts';
import { orientationIn } from './orientation.ts';
import { svgSize } from './svg-size.ts';

export type ImageFormat = ImageContent['format'];

type Size = Pick<ImageContent, 'width' | 'height' | 'orientation'>;

/**
 * What an image is by its content, whatever its name says. `undefined` for anything but a PNG,
 * JPEG or SVG with a size, and for one that breaks off: a writer could not show it.
 */
export function imageContent(bytes: Uint8Array): ImageContent | undefined {
  const formats: [ImageFormat, (bytes: Uint8Array) => Size | undefined][] = [
    ['png', pngSize],
    ['jpeg', jpegSize],
    ['svg', svgSize],
  ];
  for (const [format, sizeOf] of formats) {
    const size = sizeOf(bytes);
    if (size && size.width > 0 && size.height > 0) return { format, bytes, ...size };
  }
  return undefined;
}

/** https://www.w3.org/TR/png-3/#5Chunk-layout */
function pngSize(bytes: Uint8Array): Size | undefined {
  if (!startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return undefined;
  const view = viewOf(bytes);
  let size: Size | undefined;
  let hasData = false;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (at + 12 + length > bytes.length) return undefined;
    if (type === 'IHDR' && length >= 13) {
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    }
    hasData ||= type === 'IDAT';
    if (type === 'IEND') return hasData ? size : undefined;
    at += 12 + length;
  }
  return undefined;
}

/** https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B */
function jpegSize(bytes: Uint8Array): Size | undefined {
  if (!startsWith(bytes, [0xff, 0xd8, 0xff])) return undefined;
  const view = viewOf(bytes);
  let size: Size | undefined;
  let orientation: Orientation = 1;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (isFrame(marker) && at + 9 <= bytes.length) {
      size = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    if (marker === app1 && orientation === 1) {
      orientation = orientationIn(bytes.subarray(at + 4, at + 2 + view.getUint16(at + 2)));
    }
    // After the scan there is no more structure to walk; only its end can be looked for.
    if (marker === startOfScan)
      return size && hasEndOfImage(bytes, at) ? turned(size, orientation) : undefined;
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

const startOfScan = 0xda;
const app1 = 0xe1;

/** As a viewer shows it. */
function turned({ width, height }: Size, orientation: Orientation): Size {
  if (orientation === 1) return { width, height };
  return orientation < 5
    ? { width, height, orientation }
    : { width: height, height: width, orientation };
}

/** C0 to CF are frames, but for tables of codes (C4, CC) and an extension (C8). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function hasEndOfImage(bytes: Uint8Array, after: number): boolean {
  for (let at = bytes.length - 2; at > after; at--) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
