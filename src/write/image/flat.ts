import type { ImageContent } from '../../letter/image.ts';
import type { Letter } from '../../letter/letter.ts';
import type { Drawn, Resources } from '../writer.ts';
import { images } from './images.ts';
import { draw } from './rasterise.ts';

/** By the drawing; what was drawn once is kept as long as the drawing is. */
const drawn = new WeakMap<ImageContent, Promise<Drawn>>();

/**
 * The letter with its drawings that have effects (SVG filters) as pixels, which is what a PDF
 * makes of them anyway: whoever draws them within a page sets no bound to their time and memory.
 */
export async function flat(letter: Letter, resources: Resources): Promise<Flat> {
  const contents = new Map<ImageContent, ImageContent | undefined>();
  const undrawn = new Set<string>();
  for (const { path, content } of images(letter)) {
    if (!content?.hasEffects) continue;
    const pixels = drawn.get(content) ?? draw(content, resources);
    drawn.set(content, pixels);
    pixels.catch(() => drawn.delete(content));
    const bytes = await pixels;
    if (bytes === 'too-heavy') undrawn.add(path);
    const { width, height } = content;
    const png = bytes instanceof Uint8Array && { format: 'png' as const, bytes, width, height };
    contents.set(content, png || undefined);
  }
  const flattened = contents.size > 0 ? (exchanged(letter, contents) as Letter) : letter;
  return { letter: flattened, undrawn: [...undrawn] };
}

export interface Flat {
  letter: Letter;
  /** The paths of the images that took too long, and are not in the letter. */
  undrawn: string[];
}

/** The same plain data with other contents of images; what holds none of them stays the very same. */
function exchanged(
  value: unknown,
  contents: ReadonlyMap<unknown, ImageContent | undefined>,
): unknown {
  if (contents.has(value)) return contents.get(value);
  if (typeof value !== 'object' || value === null) return value;
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  // Dates and bytes are what they are.
  if (!isPlain) return value;
  const parts = Object.entries(value).map(([key, one]) => [key, exchanged(one, contents), one]);
  if (parts.every(([, after, before]) => after === before)) return value;
  return Array.isArray(value)
    ? parts.map(([, after]) => after)
    : Object.fromEntries(parts.map(([key, after]) => [key, after]));
}
