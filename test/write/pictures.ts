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

function decode(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
