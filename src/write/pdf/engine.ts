import init, {
  type TypstCompiler,
  TypstCompilerBuilder,
  type TypstCompileWorld,
} from '@myriaddreamin/typst-ts-web-compiler';
import type { Resources } from '../writer.ts';
import { Coverage } from './coverage.ts';
import { fontFiles } from './fonts.ts';

/** Files of one run by their absolute path: `/letter.typ`, `/image-1.png`. */
export type Sources = ReadonlyMap<string, string | Uint8Array>;

/** A compiled document; `free` it, it lives outside of the collector's reach. */
export interface Compiled {
  pdf(): Uint8Array;
  /** What the renderer draws pages from. */
  vector(): Uint8Array;
  /** The values of the metadata with this label. */
  query(label: string): unknown[];
  free(): void;
}

/** The compiler found the sources wrong; for a letter that is our fault or a broken image's. */
export class CompileError extends Error {
  override name = 'CompileError';
}

/** As the compiler numbers them. */
const artifact = { vector: 0, pdf: 1 } as const;
const paged = 0;
const fullDiagnostics = 3;

/**
 * Typst, compiled to WebAssembly and kept warm. A run is synchronous: two never mix.
 */
export class Engine {
  /** Of the fonts that the compiler has. */
  readonly coverage: Coverage;
  readonly #compiler: TypstCompiler;
  #mapped: string[] = [];

  private constructor(compiler: TypstCompiler, coverage: Coverage) {
    this.#compiler = compiler;
    this.coverage = coverage;
  }

  /** @throws when WebAssembly or a font cannot be read. */
  static async load(resources: Resources): Promise<Engine> {
    await init({ module_or_path: (await resources.load('typst.wasm')) as BufferSource });
    const builder = new TypstCompilerBuilder();
    // The compiler sees what is handed in and nothing else: no disk, no network, no packages.
    builder.set_dummy_access_model();
    const fonts = await Promise.all(fontFiles.map((file) => resources.load(`fonts/${file}`)));
    for (const font of fonts) await builder.add_raw_font(font);
    return new Engine(await builder.build(), new Coverage(fonts));
  }

  /** @throws {CompileError} */
  compile(main: string, sources: Sources): Compiled {
    this.#hand(sources);
    const world = this.#compiler.snapshot(undefined, main, undefined);
    try {
      check(world.compile(paged, fullDiagnostics));
      return compiled(world);
    } catch (error) {
      world.free();
      throw error;
    }
  }

  #hand(sources: Sources) {
    for (const path of this.#mapped) {
      if (!sources.has(path)) this.#compiler.unmap_shadow(path);
    }
    const encoder = new TextEncoder();
    for (const [path, content] of sources) {
      this.#compiler.map_shadow(
        path,
        typeof content === 'string' ? encoder.encode(content) : content,
      );
    }
    this.#mapped = [...sources.keys()];
  }
}

function compiled(world: TypstCompileWorld): Compiled {
  const export_ = (format: number): Uint8Array => {
    const made = world.get_artifact(format, fullDiagnostics);
    check(made);
    return made.result;
  };
  return {
    pdf: () => export_(artifact.pdf),
    vector: () => export_(artifact.vector),
    query: (label) =>
      (JSON.parse(world.query(paged, `<${label}>`)) as { value: unknown }[]).map((it) => it.value),
    free: () => world.free(),
  };
}

interface Outcome {
  hasError?: boolean;
  diagnostics?: { severity: string; message: string; path: string; range: string }[];
}

function check(outcome: Outcome) {
  const errors = (outcome.diagnostics ?? []).filter(({ severity }) => severity === 'error');
  if (outcome.hasError || errors.length > 0) {
    const told = errors.map(({ path, range, message }) => `${path}:${range} ${message}`);
    throw new CompileError(told.join('\n'));
  }
}
