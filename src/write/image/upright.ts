import type { ImageContent } from '../../letter/image.ts';
import { base64 } from '../../picture/base64.ts';

/**
 * A JPEG that a camera has stored turned, as a drawing that shows it upright: Word, unlike every
 * viewer and the PDF, shows a picture as it is stored.
 */
export function upright(jpeg: ImageContent): ImageContent {
  const { width, height, bytes, orientation = 1 } = jpeg;
  const sideways = orientation >= 5;
  const [storedWidth, storedHeight] = sideways ? [height, width] : [width, height];
  const matrix = turns[orientation](storedWidth, storedHeight).join(' ');
  const drawing =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<image transform="matrix(${matrix})" width="${storedWidth}" height="${storedHeight}" ` +
    `href="data:image/jpeg;base64,${base64(bytes)}"/></svg>`;
  return { format: 'svg', bytes: new TextEncoder().encode(drawing), width, height };
}

type Matrix = readonly [number, number, number, number, number, number];

/** From the stored picture, so wide and high, to the upright one, by Exif's numbers. */
const turns: Record<
  NonNullable<ImageContent['orientation']>,
  (width: number, height: number) => Matrix
> = {
  1: () => [1, 0, 0, 1, 0, 0],
  2: (width) => [-1, 0, 0, 1, width, 0],
  3: (width, height) => [-1, 0, 0, -1, width, height],
  4: (_, height) => [1, 0, 0, -1, 0, height],
  5: () => [0, 1, 1, 0, 0, 0],
  6: (_, height) => [0, 1, -1, 0, height, 0],
  7: (width, height) => [0, -1, -1, 0, height, width],
  8: (width) => [0, -1, 1, 0, 0, width],
};
