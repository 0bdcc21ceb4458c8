import type { TaskInput, TaskName, TaskOutput } from '../worker/tasks.ts';
import type { RunOptions, Worker } from './worker.ts';

/**
 * Workers for tasks that do not depend on each other. Each task goes to the one that has the least
 * to do; a further worker is made when all are busy.
 */
export class WorkerPool {
  readonly #make: () => Worker;
  readonly #members: { worker: Worker; tasks: number }[] = [];

  /** @param size how many work at once, at most */
  constructor(
    readonly size: number,
    make: () => Worker,
  ) {
    this.#make = make;
  }

  /** So many tasks keep all of them busy: one at work, one in reserve each. */
  get room(): number {
    return this.size * 2;
  }

  /** As that of a worker; the order in which several end is not that in which they were asked for. */
  async run<Name extends TaskName>(
    task: Name,
    input: TaskInput<Name>,
    options?: RunOptions,
  ): Promise<TaskOutput<Name>> {
    const member = this.#leastBusy();
    member.tasks += 1;
    try {
      return await member.worker.run(task, input, options);
    } finally {
      member.tasks -= 1;
    }
  }

  #leastBusy() {
    const best = this.#members.toSorted((a, b) => a.tasks - b.tasks)[0];
    if (best && (best.tasks === 0 || this.#members.length >= this.size)) return best;
    const member = { worker: this.#make(), tasks: 0 };
    this.#members.push(member);
    return member;
  }
}
