import type { Thread } from './worker.ts';

/** What a browser's worker host has, of the DOM's types. */
declare const Worker: new (
  address: string,
  options: { name: string },
) => {
  postMessage(message: unknown): void;
  addEventListener(
    type: string,
    heard: (event: { data?: unknown; message?: string }) => void,
  ): void;
  terminate(): void;
};

/**
 * Starts the worker within VS Code's own for extensions, which lets nested ones load what ships
 * with an extension.
 *
 * @param address of the bundle of `src/thread/web.ts`
 */
export function startWebThread(address: string): Thread {
  const thread = new Worker(address, { name: 'Antrag' });
  return {
    post: (message) => thread.postMessage(message),
    listen: (heard) => thread.addEventListener('message', ({ data }) => heard(data)),
    onEnd: (ended) =>
      thread.addEventListener('error', ({ message }) => ended(message ?? 'The worker has ended.')),
    terminate: () => thread.terminate(),
  };
}
