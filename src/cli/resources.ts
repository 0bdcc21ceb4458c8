import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { disk } from '../disk/disk.ts';
import { easel } from '../thread/easel.ts';
import { inProcess } from '../thread/in-process.ts';
import { WorkerPool } from '../thread/pool.ts';
import { startThread } from '../thread/start-node.ts';
import { Worker } from '../thread/worker.ts';
import type { Resources } from '../write/writer.ts';

const load: Resources['load'] = (name) => readFile(new URL(name, import.meta.url));
const thread = () => startThread(fileURLToPath(new URL('worker.cjs', import.meta.url)));

/** What ships beside the bundle, in `dist/`. Drawings are drawn in a thread that can be ended. */
export const shipped: Resources = { load, ...easel(new Worker(thread, { ...disk, load })) };

/** Where letters are written: in threads that can be ended as well, one for each core. */
export const press: Workers = new WorkerPool(
  availableParallelism(),
  () => new Worker(thread, { ...disk, ...shipped }),
);

/** From so many motions on the start of threads costs less than it saves. */
const worthThreads = 40;

/** Where so many motions are checked: in those threads, or, where it is not worth it, in this one. */
export function checkers(motions: number): Workers {
  return motions < worthThreads
    ? new WorkerPool(1, () => new Worker(inProcess, { ...disk, ...shipped }))
    : press;
}

/** Workers, as far as work is asked of them. */
export type Workers = Pick<WorkerPool, 'run' | 'room'>;

let batches = 0;

/** A name for all that one command reads. */
export function newBatch(): string {
  batches += 1;
  return `batch ${batches}`;
}
