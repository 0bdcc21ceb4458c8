import type { Channel } from '../worker/messages.ts';
import { serve } from '../worker/serve.ts';
import type { Thread } from './worker.ts';

/**
 * For hosts that allow no threads, and for tests: the same work on the same thread. Nothing can be
 * ended there that does not let go by itself.
 */
export function inProcess(): Thread {
  let ended = false;
  const line = pair();
  serve(line.worker);
  return {
    post: (message) => {
      if (!ended) line.shell.post(message);
    },
    listen: (heard) => line.shell.listen((message) => ended || heard(message)),
    onEnd: () => {},
    terminate: () => {
      ended = true;
    },
  };
}

/** Two ends of one line; a message is heard after whoever sent it is done. */
function pair(): { shell: Channel; worker: Channel } {
  const heard: Record<'shell' | 'worker', (message: unknown) => void> = {
    shell: () => {},
    worker: () => {},
  };
  const end = (own: 'shell' | 'worker', other: 'shell' | 'worker'): Channel => ({
    post: (message) => queueMicrotask(() => heard[other](structuredClone(message))),
    listen: (listener) => {
      heard[own] = listener;
    },
  });
  return { shell: end('shell', 'worker'), worker: end('worker', 'shell') };
}
