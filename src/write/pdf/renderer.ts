import init, {
  CreateSessionOptions,
  type TypstRenderer,
  TypstRendererBuilder,
} from '@myriaddreamin/typst-ts-renderer';
import type { Resources } from '../writer.ts';
import { type TextOnPage, wordsOn } from './words.ts';

/** A page as it is printed. */
export interface Page {
  /** Stands for itself, in any HTML: no scripts, styles or addresses, only paths and images. */
  svg: string;
  /** What stands on the page, in reading order. */
  text: string;
  /** The same line by line, where it stands. */
  words: TextOnPage[];
  /** In pt. */
  width: number;
  height: number;
}

/** Of the parts that the renderer can write: the drawing and what it is drawn with. */
const bodyAndDefinitions = 0b11;

/** Draws pages as SVG from what the compiler made. */
export class Renderer {
  readonly #renderer: TypstRenderer;

  private constructor(renderer: TypstRenderer) {
    this.#renderer = renderer;
  }

  /** @throws when WebAssembly cannot be read. */
  static async load(resources: Resources): Promise<Renderer> {
    await init({
      module_or_path: (await resources.load('typst-renderer.wasm')) as Uint8Array<ArrayBuffer>,
    });
    return new Renderer(await new TypstRendererBuilder().build());
  }

  /** @param vector the compiler's artifact of that name */
  pages(vector: Uint8Array): Page[] {
    const options = new CreateSessionOptions();
    options.format = 'vector';
    options.artifact_content = vector;
    const session = this.#renderer.create_session(options);
    try {
      const info = session.pages_info;
      const sizes = Array.from({ length: info.page_count }, (_, index) => {
        const { width_pt: width, height_pt: height } = info.page(index);
        return { width, height };
      });
      return splitPages(this.#renderer.svg_data(session, bodyAndDefinitions), sizes);
    } finally {
      session.free();
    }
  }
}

const pageStart = '<g class="typst-page"';

/** The renderer draws one tall picture; a page of it takes the definitions it needs with it. */
function splitPages(whole: string, sizes: readonly { width: number; height: number }[]): Page[] {
  const [head = '', ...bodies] = whole.replace(/<\/svg>\s*$/, '').split(pageStart);
  const definitions = new Map<string, string>();
  for (const [definition, id] of head.matchAll(/<path id="([^"]+)"[^>]*>/g)) {
    if (id !== undefined) definitions.set(id, definition.replace(attributes, ''));
  }
  return sizes.map((size, index) => {
    const body = bodies[index] ?? '';
    const drawn = plainDrawing(body.slice(body.indexOf('>') + 1).replace(/<\/g>\s*$/, ''));
    const used = new Map<string, string>();
    // A space is a shape without a path: nothing to draw.
    const shapes = drawn.replace(/<use [^>]*href="#([^"]+)"\/>/g, (use: string, id: string) => {
      const path = definitions.get(id);
      if (path === undefined) return '';
      used.set(id, path);
      return use;
    });
    const svg =
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
      `viewBox="0 0 ${size.width} ${size.height}" fill="none">` +
      `<defs>${[...used.values()].join('')}</defs>${shapes}</svg>`;
    const words = wordsOn(body).map((line) => ({ ...line, text: unescapeXml(line.text) }));
    return { ...size, svg, text: words.map(({ text }) => text).join('\n'), words };
  });
}

/** Attributes that only scripts and styles have a use for. */
const attributes = / (?:data-[a-z-]+|class|style|on[a-z]+)="[^"]*"/g;

/** Without the layers for selecting text and following links, which need scripts and styles. */
function plainDrawing(body: string): string {
  return body
    .replace(/<g transform="scale\(16,-16\)"><foreignObject.*?<\/foreignObject><\/g>/gs, '')
    .replace(/<foreignObject.*?<\/foreignObject>/gs, '')
    .replace(/<a [^>]*>.*?<\/a>/gs, '')
    .replace(attributes, '');
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

function unescapeXml(text: string): string {
  return text.replace(/&(?:lt|gt|quot|amp|#39|#x27);/g, (entity) => entities[entity] ?? entity);
}
