import type { Image } from '../../../letter/image.ts';
import { fitted, type Size } from '../../image/fit.ts';
import { mmToPt } from '../../measures.ts';
import { printable } from '../../printable.ts';

/** An image as the template places it; width and height in pt. */
export interface PlacedImage {
  file: string;
  alternative: string;
  width: number;
  height: number;
}

/** The images of one letter, each a file of its own for the compiler. */
export class Images {
  /** By path. */
  readonly files = new Map<string, Image>();
  readonly #broken: ReadonlySet<Image>;

  constructor(broken: ReadonlySet<Image>) {
    this.#broken = broken;
  }

  /** The image, no larger than its room; nothing where there is none to show. */
  place(image: Image | undefined, room: Size): PlacedImage | undefined {
    const content = image?.content;
    if (!content || this.#broken.has(image)) return undefined;
    const size = fitted(content, room);
    if (!size) return undefined;
    const file = `/image-${this.files.size + 1}.${content.format}`;
    this.files.set(file, image);
    return {
      file,
      alternative: printable(image.alternative),
      width: mmToPt(size.width),
      height: mmToPt(size.height),
    };
  }
}
