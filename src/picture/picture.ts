import type { ImageContent } from '../letter/image.ts';
import { drawingOf } from './drawing/drawing.ts';
import { jpegOf } from './jpeg.ts';
import { pngOf } from './png.ts';

export type Picture =
  | { type: 'shown'; content: ImageContent; lacksPictures?: boolean }
  /** It would take too much time or memory to draw. */
  | { type: 'too-heavy' }
  /** No PNG, JPEG or SVG with a size, or one that breaks off: a writer could not show it. */
  | { type: 'none' };

/** An image of more would need gigabytes when unpacked. In pixels. */
const largest = 100_000_000;

const known = new WeakMap<Uint8Array, Picture>();

/**
 * What a picture is by its content, whatever its name says, written anew of what draws it: nothing
 * else of a file that others have made gets into a letter. Remembered for the very same bytes.
 */
export function pictureOf(bytes: Uint8Array): Picture {
  const picture = known.get(bytes) ?? readPicture(bytes);
  known.set(bytes, picture);
  return picture;
}

function readPicture(bytes: Uint8Array): Picture {
  const photograph = photographOf(bytes);
  if (photograph) {
    const { width, height } = photograph;
    if (width * height > largest) return { type: 'too-heavy' };
    return { type: 'shown', content: photograph };
  }
  const drawing = drawingOf(bytes, photographOf);
  if (!drawing) return { type: 'none' };
  if (drawing === 'too-heavy') return { type: 'too-heavy' };
  return { type: 'shown', ...drawing };
}

function photographOf(bytes: Uint8Array): ImageContent | undefined {
  return pngOf(bytes) ?? jpegOf(bytes);
}
