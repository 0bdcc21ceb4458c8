import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { serve } from '../worker/serve.ts';

/** The worker where there is Node: a file of its own in `dist`, beside what it needs from there. */
if (!parentPort) throw new Error('This runs in a worker only.');
const port = parentPort;
serve(
  { post: (message) => port.postMessage(message), listen: (heard) => port.on('message', heard) },
  { load: (name) => readFile(new URL(name, import.meta.url)) },
);
