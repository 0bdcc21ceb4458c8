import init, {
  type TypstCompiler,
  TypstCompilerBuilder,
  type TypstCompileWorld,
} from '@myriaddreamin/typst-ts-web-compiler';
import type { Resources } from '../writer.ts';
import { fontFiles } from './fonts.ts';
import { Forgetting, type Instance } from './memory.ts';

/** Files of one run by their absolute path: `/letter.typ`, `/image-1.png`. */
export type Sources = ReadonlyMap<string, string | Uint8Array>;

/** A compiled document. */
export interface Compiled {
  pdf(): Uint8Array;
  /** What the renderer draws pages from. */
  vector(): Uint8Array;
  /** The values of the metadata with this label. */
  query(label: string): unknown[];
}

/** The compiler found the sources wrong; for a letter that is our fault or a broken image's. */
export class CompileError extends Error {
  override name = 'CompileError';
}

/** As the compiler numbers them. */
const artifact = { vector: 0, pdf: 1 } as const;
const paged = 0;
const fullDiagnostics = 3;

/** No file of ours; only to take room and free it. */
const reserve = '/reserve';

/**
 * Typst, compiled to WebAssembly and kept warm. A run is synchronous: two never mix.
 */
export class Engine {
  readonly #compiler: TypstCompiler;
  readonly #forgetting: Forgetting;

  private constructor(instance: Instance, compiler: TypstCompiler) {
    this.#compiler = compiler;
    this.#forgetting = new Forgetting(instance, (bytes) => {
      // A file is copied once more on its way in.
      compiler.map_shadow(reserve, new Uint8Array(bytes / 2));
      compiler.unmap_shadow(reserve);
    });
  }

  /** @throws when WebAssembly or a font cannot be read. */
  static async load(resources: Resources): Promise<Engine> {
    const module = (await resources.load('typst.wasm')) as Uint8Array<ArrayBuffer>;
    const instance = await init({ module_or_path: module });
    const builder = new TypstCompilerBuilder();
    // The compiler sees what is handed in and nothing else: no disk, no network, no packages.
    builder.set_dummy_access_model();
    const fonts = await Promise.all(fontFiles.map((file) => resources.load(`fonts/${file}`)));
    for (const font of fonts) await builder.add_raw_font(font);
    return new Engine(instance, await builder.build());
  }

  /**
   * Compiles, hands the result to `use` and frees it after.
   * @throws {CompileError}
   */
  run<T>(main: string, sources: Sources, use: (compiled: Compiled) => T): T {
    this.#forgetting.beforeRun();
    try {
      return this.#run(main, sources, use);
    } catch (error) {
      // A trap leaves the compiler in the middle of something.
      if (!(error instanceof CompileError)) this.#forgetting.forget();
      throw error;
    }
  }

  #run<T>(main: string, sources: Sources, use: (compiled: Compiled) => T): T {
    const encoder = new TextEncoder();
    this.#compiler.reset_shadow();
    for (const [path, content] of sources) {
      const bytes = typeof content === 'string' ? encoder.encode(content) : content;
      this.#compiler.map_shadow(path, bytes);
    }
    const world = this.#compiler.snapshot(undefined, main, undefined);
    try {
      check(world.compile(paged, fullDiagnostics));
      const result = use(compiled(world));
      world.free();
      return result;
    } catch (error) {
      if (error instanceof CompileError) world.free();
      else disown(world);
      throw error;
    }
  }
}

/** After a trap nothing may be freed, neither now nor by the collector: its memory is put back. */
function disown(world: TypstCompileWorld) {
  (world as unknown as { __destroy_into_raw(): number }).__destroy_into_raw();
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
