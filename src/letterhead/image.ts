import type { LetterheadImage } from './part.ts';

/**
 * A picture that every Word shows, told by its first bytes; `undefined` for any other file.
 * Drawings (SVG) are left out: Word files carry a PNG beside them.
 */
export function letterheadImage(bytes: Uint8Array): LetterheadImage | undefined {
  for (const [extension, signature, at = 0] of signatures) {
    if (signature.every((byte, index) => bytes[at + index] === byte)) return { bytes, extension };
  }
  return undefined;
}

/** What each kind of file begins with, or has at an offset. */
const signatures: readonly (readonly [string, readonly number[], number?])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['bmp', [0x42, 0x4d]],
  ['emf', [0x20, 0x45, 0x4d, 0x46], 40],
  ['wmf', [0xd7, 0xcd, 0xc6, 0x9a]],
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
