import { ImageRun, type ParagraphChild, TextRun } from 'docx';
import type { Image } from '../../letter/image.ts';
import type { Letter } from '../../letter/letter.ts';
import { images } from '../image/images.ts';
import { rasterise } from '../image/rasterise.ts';
import { margins, page } from '../measures.ts';
import { printable } from '../printable.ts';
import type { Resources } from '../writer.ts';

/** CSS pixels to the inch, by which `docx` counts the size of an image. */
const pixelsPerMm = 96 / 25.4;

/** An image never fills more of a page's height than this, in mm. */
const maxHeight = (page.height - margins.top - margins.bottom) * 0.8;

/** The images of one letter, ready to be set. */
export class Pictures {
  readonly #fallbacks: ReadonlyMap<Uint8Array, Uint8Array>;

  constructor(fallbacks: ReadonlyMap<Uint8Array, Uint8Array>) {
    this.#fallbacks = fallbacks;
  }

  /** The image, no wider than `width` and no higher than `height` mm; or what stands for one that is missing. */
  run(image: Image, width: number, height = maxHeight): ParagraphChild[] {
    const { content, alternative } = image;
    if (!content || !(content.width > 0) || !(content.height > 0)) return [missing(image)];
    const natural = { width: content.width / pixelsPerMm, height: content.height / pixelsPerMm };
    const scale = Math.min(1, width / natural.width, height / natural.height);
    const transformation = {
      width: Math.max(1, Math.round(content.width * scale)),
      height: Math.max(1, Math.round(content.height * scale)),
    };
    const altText = { name: 'Bild', description: printable(alternative) };
    if (content.format === 'svg') {
      const fallback = this.#fallbacks.get(content.bytes);
      if (!fallback) return [missing(image)];
      return [
        new ImageRun({
          type: 'svg',
          data: content.bytes,
          fallback: { type: 'png', data: fallback },
          transformation,
          altText,
        }),
      ];
    }
    const type = content.format === 'jpeg' ? 'jpg' : 'png';
    return [new ImageRun({ type, data: content.bytes, transformation, altText })];
  }
}

function missing(image: Image): TextRun {
  return new TextRun({ text: `[${printable(image.alternative || image.path)}]` });
}

/** Rasterises what Word can only show with a fallback; loads nothing for a letter without SVG. */
export async function pictures(letter: Letter, resources: Resources): Promise<Pictures> {
  const fallbacks = new Map<Uint8Array, Uint8Array>();
  for (const { content } of images(letter)) {
    if (content?.format !== 'svg' || fallbacks.has(content.bytes)) continue;
    const png = await rasterise(content, resources);
    if (png) fallbacks.set(content.bytes, png);
  }
  return new Pictures(fallbacks);
}
