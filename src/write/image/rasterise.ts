import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { ImageContent } from '../../letter/image.ts';
import type { Drawn, Fineness, Resources } from '../writer.ts';

/**
 * Sharp enough for print: a drawing as wide as the text has 300 pixels to the inch, none has more
 * than 384.
 */
const ofDrawings: Fineness = { widest: 2000, finest: 4 };
/** A photograph gains nothing; as wide as the text, it has 246 pixels to the inch. */
export const ofPhotographs: Fineness = { widest: 1600, finest: 1 };
/** What a picture may take in memory, in pixels: 64 MB. */
const largest = 16_000_000;
/** The same for one with effects, which are far slower than all else. */
const largestWithEffects = 1_000_000;

let ready: Promise<void> | undefined;

/** Once per process: the module can be initialised only once. */
function start(resources: Resources): Promise<void> {
  ready ??= resources
    .load('resvg.wasm')
    .then((wasm) => initWasm(wasm.slice().buffer))
    .catch((error: unknown) => {
      ready = undefined;
      throw error;
    });
  return ready;
}

/**
 * An SVG as PNG, for programs that show no SVG, drawn where the shell can end it after a time.
 * @throws when the rasteriser itself cannot be loaded.
 */
export async function draw(
  content: ImageContent,
  resources: Resources,
  fineness = ofDrawings,
): Promise<Drawn> {
  return resources.draw
    ? resources.draw({ content, fineness })
    : rasterise(content, resources, fineness);
}

/**
 * An SVG as PNG, drawn here and now, however long it takes. `undefined` where the SVG is none.
 * @throws when the rasteriser cannot be loaded, and whatever breaks it.
 */
export async function rasterise(
  svg: ImageContent,
  resources: Resources,
  fineness = ofDrawings,
): Promise<Uint8Array | undefined> {
  const pixels = widthInPixels(svg, fineness);
  if (pixels === undefined) return undefined;
  await start(resources);
  const fonts = await Promise.all(fontFiles.map((name) => resources.load(name)));
  try {
    const renderer = new Resvg(new TextDecoder().decode(svg.bytes), {
      fitTo: { mode: 'width', value: pixels },
      font: { fontBuffers: fonts, defaultFontFamily: 'Liberation Sans' },
    });
    const image = renderer.render();
    try {
      return image.asPng();
    } finally {
      image.free();
      renderer.free();
    }
  } catch (error) {
    // Out of memory, or a fault of its own.
    if (error instanceof Error && error.name === 'RuntimeError') throw error;
    return undefined; // no SVG after all: the rule `bild-unlesbar` says so
  }
}

/** `undefined` for a strip that is too long to be drawn at all. */
function widthInPixels(
  { width, height, hasEffects }: ImageContent,
  { widest, finest }: Fineness,
): number | undefined {
  if (!(width > 0 && height > 0)) return undefined;
  const most = hasEffects ? largestWithEffects : largest;
  const scale = Math.min(finest, widest / width, Math.sqrt(most / (width * height)));
  const pixels = Math.max(1, Math.floor(width * scale));
  return (pixels * pixels * height) / width <= most ? pixels : undefined;
}

/** For the texts of charts. */
const fontFiles = ['fonts/LiberationSans-Regular.ttf', 'fonts/LiberationSans-Bold.ttf'] as const;
