import { WorkFailure } from '../work-failure.ts';
import type { Resources } from '../write/writer.ts';
import type { Worker } from './worker.ts';

/** How long a drawing may take, in ms; a map of 100,000 elements takes a tenth of it. */
export const patience = 10_000;

/**
 * Draws in a worker of its own, so that whoever writes the letter can go on without a drawing
 * that takes too long, or breaks what draws it.
 */
export function easel(worker: Worker, deadline = patience): Required<Pick<Resources, 'draw'>> {
  return {
    async draw(drawing, signal) {
      try {
        return await worker.run('drawing', drawing, { deadline, ...(signal && { signal }) });
      } catch (error) {
        if (error instanceof WorkFailure && error.reason !== 'cancelled') return 'too-heavy';
        // WebAssembly stopped in the middle of something, and cannot be used again.
        if (!(error instanceof Error) || error.name !== 'RuntimeError') throw error;
        worker.dispose();
        return 'too-heavy';
      }
    },
  };
}
