import type { Image } from '../../letter/image.ts';
import type { Letter } from '../../letter/letter.ts';
import { longEnd } from '../keeping.ts';
import { bodySize, margins, mmToPt, page } from '../measures.ts';
import type { Resources } from '../writer.ts';
import { type Anchor, anchorsBetween, type BlockEdge } from './anchors.ts';
import {
  type TemplateLetter,
  templateLetter,
  type Without,
  withoutNothing,
} from './data/letter.ts';
import { type Compiled, CompileError, Engine } from './engine.ts';
import { typefaceFor } from './fonts.ts';
import type { LineMarks } from './line-marks.ts';
import { loadTemplate, mainFile, sourcesFor } from './template.ts';
import { roomForClosing } from './text-end.ts';

/** The compiler with our template in it, ready for letters. */
export class Press {
  readonly #engine: Engine;
  readonly #template: ReadonlyMap<string, Uint8Array>;

  constructor(engine: Engine, template: ReadonlyMap<string, Uint8Array>) {
    this.#engine = engine;
    this.#template = template;
  }

  /** The file as the compiler writes it, and what is to be known of the texts in it. */
  pdf(
    letter: Letter,
  ): { bytes: Uint8Array } & Pick<TemplateLetter, 'uncovered' | 'hasSoftHyphens'> {
    return this.#compile(letter, (compiled, { uncovered, hasSoftHyphens }) => ({
      bytes: compiled.pdf(),
      uncovered,
      hasSoftHyphens,
    }));
  }

  /** What the pages are drawn from, and where the motion's blocks stand on them. */
  preview(letter: Letter): {
    vector: Uint8Array;
    anchors: Anchor[];
    uncovered: ReadonlySet<string>;
  } {
    const size = bodySize(letter.layout);
    const { ascent, descent } = typefaceFor(letter.layout.font);
    const extent = {
      ascent: ascent * size,
      descent: -descent * size,
      top: mmToPt(margins.top),
      bottom: mmToPt(page.height - margins.bottom),
    };
    return this.#compile(letter, (compiled, { uncovered }) => ({
      vector: compiled.vector(),
      anchors: anchorsBetween(compiled.query('places').flat() as BlockEdge[], extent),
      uncovered,
    }));
  }

  /** Where the words of what is voted on and the line numbers stand. */
  lineMarks(letter: Letter): LineMarks {
    const read = (compiled: Compiled) => {
      const [marks = { words: [], lines: [] }] = compiled.query('lines') as LineMarks[];
      return marks;
    };
    return this.#compile(letter, read, true);
  }

  #compile<T>(
    letter: Letter,
    use: (compiled: Compiled, made: TemplateLetter) => T,
    withWords = false,
  ): T {
    // What a letter says cannot be wrong, but an image can be none, and the compiler has bugs.
    for (let without = withoutNothing; ; ) {
      const made = templateLetter(letter, without, withWords);
      try {
        const result = this.#run(made, letter, (compiled): { used: T } | { room: number } => {
          const room = without.room ?? roomFor(letter, compiled);
          const isHeld = room === undefined || room === without.room;
          return isHeld ? { used: use(compiled, made) } : { room };
        });
        if ('used' in result) return result.used;
        without = { ...without, ...result };
      } catch (error) {
        without = this.#lessThan(without, made, error);
      }
    }
  }

  /** @throws the error, where nothing more can be left out to avoid it. */
  #lessThan(without: Without, { images }: TemplateLetter, error: unknown): Without {
    if (error instanceof CompileError) {
      const broken = [...images].filter(([path, image]) => !this.#draws(path, image));
      if (broken.length === 0) throw error;
      return { ...without, images: new Set([...without.images, ...broken.map(([, it]) => it)]) };
    }
    if (!without.together) return { ...without, together: true };
    if (!without.tables) return { ...without, tables: true };
    throw error;
  }

  #run<T>(
    made: TemplateLetter,
    letter: Letter,
    use: (compiled: Compiled, made: TemplateLetter) => T,
  ): T {
    const sources = sourcesFor(made, letter.layout, this.#template);
    return this.#engine.run(mainFile, sources, (compiled) => use(compiled, made));
  }

  #draws(path: string, { content }: Image): boolean {
    const probe = '/probe.typ';
    const sources = new Map<string, string | Uint8Array>([[probe, `#image("${path}")`]]);
    if (content) sources.set(path, content.bytes);
    try {
      this.#engine.run(probe, sources, (compiled) => compiled.pdf());
      return true;
    } catch (error) {
      if (error instanceof CompileError) return false;
      throw error;
    }
  }
}

function roomFor(letter: Letter, compiled: Compiled): number | undefined {
  return longEnd(letter) && roomForClosing(compiled, bodySize(letter.layout));
}

let press: Promise<Press> | undefined;

/**
 * One press for the whole process, made when first needed: the compiler's WebAssembly module can
 * be set up only once. A failure is not kept, the next call tries anew.
 */
export function loadPress(resources: Resources): Promise<Press> {
  press ??= makePress(resources).catch((error: unknown) => {
    press = undefined;
    throw error;
  });
  return press;
}

async function makePress(resources: Resources): Promise<Press> {
  const [engine, template] = await Promise.all([Engine.load(resources), loadTemplate(resources)]);
  return new Press(engine, template);
}
