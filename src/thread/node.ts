import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { serve } from '../worker/serve.ts';
import { compileCache } from './compile-cache.ts';

/** The worker where there is Node: a file of its own in `dist`, beside what it needs from there. */
if (!parentPort) throw new Error('This runs in a worker only.');
const port = parentPort;
// What is loaded from here on is compiled once, where whoever started this keeps what it compiles.
if (workerData?.compileCache) compileCache.enableCompileCache?.(workerData.compileCache);
serve(
  { post: (message) => port.postMessage(message), listen: (heard) => port.on('message', heard) },
  { load: (name) => readFile(new URL(name, import.meta.url)) },
);
