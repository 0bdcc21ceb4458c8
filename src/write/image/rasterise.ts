import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { ImageContent } from '../../letter/image.ts';
import type { Resources } from '../writer.ts';

/** Sharp enough for print: a picture as wide as the text has 300 pixels to the inch. */
const maxPixels = 2000;

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
 * An SVG as PNG, for programs that show no SVG. `undefined` where the SVG is none.
 * @throws when the rasteriser itself cannot be loaded.
 */
export async function rasterise(
  svg: ImageContent,
  resources: Resources,
): Promise<Uint8Array | undefined> {
  await start(resources);
  const fonts = await Promise.all(fontFiles.map((name) => resources.load(name)));
  try {
    const renderer = new Resvg(new TextDecoder().decode(svg.bytes), {
      fitTo: { mode: 'width', value: Math.min(maxPixels, Math.max(1, Math.round(svg.width * 4))) },
      font: { fontBuffers: fonts, defaultFontFamily: 'Liberation Sans' },
    });
    const image = renderer.render();
    try {
      return image.asPng();
    } finally {
      image.free();
      renderer.free();
    }
  } catch {
    return undefined; // no SVG after all: the rule `bild-unlesbar` says so
  }
}

/** For the texts of charts. */
const fontFiles = ['fonts/LiberationSans-Regular.ttf', 'fonts/LiberationSans-Bold.ttf'] as const;
