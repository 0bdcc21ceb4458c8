import module from 'node:module';

/**
 * Where Node keeps what it has compiled, so that the next start has not to. It can from 22.1 on;
 * a thread has to be told the folder of whoever starts it.
 * @see https://nodejs.org/api/module.html#module-compile-cache
 */
export const compileCache: {
  enableCompileCache?(folder?: string): unknown;
  getCompileCacheDir?(): string | undefined;
} = module as object;
