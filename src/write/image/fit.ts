import type { ImageContent } from '../../letter/image.ts';

/** In mm. */
export interface Size {
  width: number;
  height: number;
}

/** A pixel is 1/96 inch, as in every browser and in Word. */
const mmPerPixel = 25.4 / 96;

/**
 * The size at which an image is printed: its own, or what its room allows, its shape kept.
 * `undefined` where it has none.
 */
export function fitted({ width, height }: ImageContent, room: Size): Size | undefined {
  if (!(width > 0 && height > 0)) return undefined;
  const scale = Math.min(mmPerPixel, room.width / width, room.height / height);
  return { width: width * scale, height: height * scale };
}
