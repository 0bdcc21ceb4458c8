import type { Image, ImageContent } from '../../../letter/image.ts';
import { margins, mmToPt, page } from '../../measures.ts';
import { printable } from '../../printable.ts';

/** The most that an image may take, in mm. */
export interface Room {
  width: number;
  height: number;
}

/** An image as the template places it; width and height in pt. */
export interface PlacedImage {
  file: string;
  alternative: string;
  width: number;
  height: number;
}

/** In mm: a picture is as high as this at most. */
export const largestPicture = (page.height - margins.top - margins.bottom) * 0.8;
/** The same in a cell or footnote. */
export const largestInCell = 60;

/** The images of one letter, each a file of its own for the compiler. */
export class Images {
  /** By path. */
  readonly files = new Map<string, Image>();
  readonly #broken: ReadonlySet<Image>;

  constructor(broken: ReadonlySet<Image>) {
    this.#broken = broken;
  }

  /** The image, no larger than its room; nothing where there is none to show. */
  place(image: Image | undefined, room: Room): PlacedImage | undefined {
    const content = image?.content;
    if (!content || this.#broken.has(image)) return undefined;
    if (!(content.width > 0 && content.height > 0)) return undefined;
    const file = `/image-${this.files.size + 1}.${content.format}`;
    this.files.set(file, image);
    return { file, alternative: printable(image.alternative), ...shrunk(content, room) };
  }
}

/** A pixel is 1/96 inch, as in every browser and in Word. */
const ptPerPixel = 72 / 96;

/** The size of an image in pt, its shape kept. */
function shrunk({ width, height }: ImageContent, room: Room) {
  const scale = Math.min(ptPerPixel, mmToPt(room.width) / width, mmToPt(room.height) / height);
  return { width: width * scale, height: height * scale };
}
