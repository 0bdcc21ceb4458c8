import { Worker } from 'node:worker_threads';
import { compileCache } from './compile-cache.ts';
import type { Thread } from './worker.ts';

/**
 * Starts the worker in a thread of Node's. It sees nothing but its own file: no environment, no
 * input or output, and no more memory than a letter can need.
 *
 * @param file the bundle of `src/thread/node.ts`
 */
export function startThread(file: string): Thread {
  const thread = new Worker(file, {
    env: {},
    // A thread does not take it over from whoever starts it.
    workerData: { compileCache: compileCache.getCompileCacheDir?.() },
    resourceLimits: { maxOldGenerationSizeMb: 2048 },
  });
  return {
    post: (message) => thread.postMessage(message),
    listen(heard) {
      thread.on('message', heard);
      // It must not keep a process alive that is done; whoever listens anew would hold it again.
      thread.unref();
    },
    onEnd(ended) {
      thread.on('error', (error) => ended(error.message));
      thread.on('exit', (code) => ended(`The worker has ended (${code}).`));
    },
    terminate: () => void thread.terminate(),
  };
}
