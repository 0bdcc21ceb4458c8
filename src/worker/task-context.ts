import type { Ports } from './messages.ts';

/** What a task has besides its input. */
export interface TaskContext extends Ports {
  /**
   * Tells the shell of a part of the result before the rest is there. Whoever waits for it before
   * the next one leaves the shell time for other things in between.
   */
  tell(part: unknown): Promise<void>;
}
