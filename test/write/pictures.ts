import type { ImageContent } from '../../src/letter/image.ts';

/** The smallest red PNG there is: 1 × 1 pixel, said to be larger. */
export const png: ImageContent = {
  format: 'png',
  bytes: decode(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  ),
  width: 800,
  height: 300,
};

/** The smallest grey JPEG there is: 1 × 1 pixel, said to be larger. */
export const jpeg: ImageContent = {
  format: 'jpeg',
  bytes: decode(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z',
  ),
  width: 200,
  height: 100,
};

/** A bar chart with text. */
export const svg: ImageContent = {
  format: 'svg',
  bytes: new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="120" viewBox="0 0 240 120"><rect width="240" height="120" fill="#eef"/><rect x="20" y="40" width="40" height="60" fill="#246"/><rect x="80" y="20" width="40" height="80" fill="#468"/><text x="140" y="70" font-family="Arial" font-size="16">Unfälle</text></svg>',
  ),
  width: 240,
  height: 120,
};

/**
 * A JPEG of 24 × 16 pixels as a camera stores it, black in the corner where its first pixel is, to
 * be turned by Exif's number `orientation`.
 */
export function photograph(orientation: number, littleEndian = false): Uint8Array {
  const exif = new Uint8Array(36);
  const view = new DataView(exif.buffer);
  exif.set([0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0]);
  exif.set(littleEndian ? [0x49, 0x49] : [0x4d, 0x4d], 10);
  view.setUint16(12, 42, littleEndian);
  view.setUint32(14, 8, littleEndian);
  view.setUint16(18, 1, littleEndian); // one entry: its tag, type, count and value
  view.setUint16(20, 0x112, littleEndian);
  view.setUint16(22, 3, littleEndian);
  view.setUint32(24, 1, littleEndian);
  view.setUint16(28, orientation, littleEndian);
  return Uint8Array.from([...stored.subarray(0, 2), ...exif, ...stored.subarray(2)]);
}

const stored = decode(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//wAALCAAQABgBAREA/8QAFgABAQEAAAAAAAAAAAAAAAAAAAcI/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQAAPwCYNOgD/9k=',
);

function decode(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
