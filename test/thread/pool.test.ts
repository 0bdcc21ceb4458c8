import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { WorkerPool } from '../../src/thread/pool.ts';
import type { Worker } from '../../src/thread/worker.ts';

/** What a pool's workers were given, each with when it ends; numbers for tasks. */
class Members {
  readonly given: number[][] = [];
  atOnce = 0;
  mostAtOnce = 0;

  /** @param timeOf how long a task takes, in ms; negative, it fails then */
  constructor(private readonly timeOf: (task: number) => number) {}

  make(): Worker {
    const given: number[] = [];
    this.given.push(given);
    let before: Promise<unknown> = Promise.resolve();
    const run = (_: string, task: number) => {
      given.push(task);
      const done = before.then(() => this.work(task));
      before = done.catch(() => {});
      return done;
    };
    return { run } as unknown as Worker;
  }

  private async work(task: number): Promise<number> {
    this.atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
    const time = this.timeOf(task);
    await wait(Math.abs(time));
    this.atOnce -= 1;
    if (time < 0) throw new Error(`task ${task}`);
    return task;
  }
}

const poolOf = (size: number, members: Members) => {
  const pool = new WorkerPool(size, () => members.make());
  // The tasks here are numbers: what a task is does not matter to a pool.
  return (task: number) => pool.run('letter', task as never) as unknown as Promise<number>;
};

describe('a pool of workers', () => {
  it('makes no worker before there is something to do, and none that is not needed', async () => {
    const members = new Members(() => 1);
    const run = poolOf(4, members);
    assert.equal(members.given.length, 0);
    await run(1);
    await run(2);
    assert.deepEqual(members.given, [[1, 2]]);
  });

  it('gives a task to a worker that has nothing to do, after one that failed too', async () => {
    const members = new Members((task) => (task === 1 ? 40 : task === 2 ? -1 : 1));
    const run = poolOf(2, members);
    const long = run(1);
    await assert.rejects(run(2), /task 2/u);
    await run(3);
    await run(4);
    assert.equal(await long, 1);
    assert.deepEqual(members.given, [[1], [2, 3, 4]]);
  });

  it('has room for one task at work and one in reserve for each worker', () => {
    const members = new Members(() => 1);
    assert.equal(new WorkerPool(3, () => members.make()).room, 6);
  });

  it('answers each task with its own result, and never works on more than its size', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 12 }),
        async (size, times) => {
          const members = new Members((task) => times[task] ?? 0);
          const run = poolOf(size, members);
          const results = await Promise.allSettled(times.map((_, task) => run(task)));
          for (const [task, result] of results.entries()) {
            if (result.status === 'fulfilled') assert.equal(result.value, task);
            else assert.equal((result.reason as Error).message, `task ${task}`);
            assert.equal(result.status === 'rejected', (times[task] ?? 0) < 0);
          }
          assert.equal(members.mostAtOnce, Math.min(size, times.length));
        },
      ),
      { numRuns: 50 },
    ));
});
