import { serve } from '../worker/serve.ts';

/** The worker where VS Code runs in a browser. */
const scope = globalThis as unknown as {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', heard: (event: { data: unknown }) => void): void;
};
serve({
  post: (message) => scope.postMessage(message),
  listen: (heard) => scope.addEventListener('message', ({ data }) => heard(data)),
});
