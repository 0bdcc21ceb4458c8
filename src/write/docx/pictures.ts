import { type IImageOptions, ImageRun, type ParagraphChild, TextRun } from 'docx';
import type { Image, ImageContent } from '../../letter/image.ts';
import type { Letter } from '../../letter/letter.ts';
import { fitted, type Size } from '../image/fit.ts';
import { images } from '../image/images.ts';
import { draw, ofPhotographs } from '../image/rasterise.ts';
import { upright } from '../image/upright.ts';
import { printable } from '../printable.ts';
import type { Drawn, Resources } from '../writer.ts';

/** CSS pixels, by which `docx` counts the size of an image. */
const pixelsPerMm = 96 / 25.4;

/** The images of one letter, ready to be set. */
export class Pictures {
  readonly #drawn: ReadonlyMap<Uint8Array, Drawn>;
  /** The paths of those that took too long to draw. */
  readonly undrawn: ReadonlySet<string>;

  /**
   * @param drawn PNGs for what Word does not show as a viewer does, by the bytes they stand for
   * @param undrawn the paths of those for which that took too long
   */
  constructor(drawn: ReadonlyMap<Uint8Array, Drawn>, undrawn: ReadonlySet<string> = new Set()) {
    this.#drawn = drawn;
    this.undrawn = undrawn;
  }

  /** What stands for an image that can't be set. */
  nameFor(image: Image, room: Size): string | undefined {
    const { content } = image;
    const isSet =
      content &&
      fitted(content, room) &&
      (!needsDrawing(content) || this.#drawn.get(content.bytes) instanceof Uint8Array);
    return isSet ? undefined : nameOf(image);
  }

  /** The image, no larger than its room; or what stands for one that is missing. */
  run(image: Image, room: Size): ParagraphChild[] {
    const { content, alternative } = image;
    const size = content && fitted(content, room);
    if (!size) return [missing(image)];
    const transformation = {
      width: Math.max(1, Math.round(size.width * pixelsPerMm)),
      height: Math.max(1, Math.round(size.height * pixelsPerMm)),
    };
    const altText = { name: 'Bild', description: printable(alternative) };
    if (needsDrawing(content)) {
      const data = this.#drawn.get(content.bytes);
      if (!(data instanceof Uint8Array)) return [missing(image)];
      const png = { type: 'png', data } as const;
      return content.format === 'svg'
        ? [svg(content.bytes, png, { transformation, altText })]
        : [new ImageRun({ ...png, transformation, altText })];
    }
    const type = content.format === 'jpeg' ? 'jpg' : 'png';
    return [new ImageRun({ type, data: content.bytes, transformation, altText })];
  }
}

function missing(image: Image): TextRun {
  return new TextRun({ text: nameOf(image) });
}

function nameOf({ alternative, path }: Image): string {
  return `[${printable(alternative || path)}]`;
}

function svg(
  data: Uint8Array,
  fallback: { type: 'png'; data: Uint8Array },
  look: Pick<IImageOptions, 'transformation' | 'altText'>,
): ImageRun {
  return new ImageRun({ type: 'svg', data, fallback, ...look });
}

/** Whether Word shows an image otherwise than a viewer, or in older versions not at all. */
function needsDrawing({ format, orientation }: ImageContent): boolean {
  return format === 'svg' || orientation !== undefined;
}

/** Draws what Word cannot be left to show itself; loads nothing for a letter without such images. */
export async function pictures(letter: Letter, resources: Resources): Promise<Pictures> {
  const drawn = new Map<Uint8Array, Drawn>();
  const undrawn = new Set<string>();
  for (const { path, content } of images(letter)) {
    if (!content || !needsDrawing(content)) continue;
    const { bytes, format } = content;
    if (!drawn.has(bytes)) {
      const made =
        format === 'svg'
          ? draw(content, resources)
          : draw(upright(content), resources, ofPhotographs);
      drawn.set(bytes, await made);
    }
    if (drawn.get(bytes) === 'too-heavy') undrawn.add(path);
  }
  return new Pictures(drawn, undrawn);
}
