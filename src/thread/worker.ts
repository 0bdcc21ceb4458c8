import { WorkFailure } from '../work-failure.ts';
import {
  type Channel,
  type FromWorker,
  type Ports,
  plainError,
  type Question,
  type ToWorker,
  thrown,
} from '../worker/messages.ts';
import type { TaskInput, TaskName, TaskOutput } from '../worker/tasks.ts';

/** A thread of its own with `serve` at its other end. */
export interface Thread extends Channel {
  /** Called once, with whom to tell when the thread has come to an end by itself. */
  onEnd(ended: (reason: string) => void): void;
  terminate(): void;
}

export interface RunOptions {
  /** How long it may take from its start, in ms; what takes longer is ended, and rejected. */
  deadline?: number;
  /** Nobody waits for it any more. */
  signal?: AbortSignal;
  /** Told of parts of the result that come before the rest. */
  onPart?(part: unknown): void;
}

/** For what has none of its own, in ms. */
const usualDeadline = 30_000;
/** How long what nobody waits for may go on, so that what it has warmed up is not lost, in ms. */
const grace = 5_000;

interface Job {
  id: number;
  task: string;
  input: unknown;
  options: RunOptions;
  resolve(output: unknown): void;
  reject(error: Error): void;
}

/**
 * Work outside of the thread that it is asked for in: one task after the other, in a thread that is
 * started when the first one comes. A task that takes longer than it may is ended together with
 * its thread; the next one gets a new thread. What is cancelled before its turn is never begun.
 */
export class Worker {
  readonly #start: () => Thread;
  readonly #ports: Ports;
  readonly #waiting: Job[] = [];
  #thread: Thread | undefined;
  #running: Job | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #startedAt = 0;
  /** Ends what the thread has asked for. */
  #asking = new AbortController();
  #count = 0;

  constructor(start: () => Thread, ports: Ports) {
    this.#start = start;
    this.#ports = ports;
  }

  /**
   * @throws {WorkFailure} when it takes too long, is cancelled, or the thread ends
   * @throws {FileFailure} and whatever else the task throws
   */
  run<Name extends TaskName>(
    task: Name,
    input: TaskInput<Name>,
    options: RunOptions = {},
  ): Promise<TaskOutput<Name>> {
    return new Promise<TaskOutput<Name>>((resolve, reject) => {
      this.#count += 1;
      const job: Job = {
        ...{ id: this.#count, task, input, options, reject },
        resolve: (output) => resolve(output as TaskOutput<Name>),
      };
      options.signal?.addEventListener('abort', () => this.#cancel(job), { once: true });
      if (options.signal?.aborted) reject(cancelled());
      else {
        this.#waiting.push(job);
        this.#next();
      }
    });
  }

  /** Ends the thread, and whatever is under way. */
  dispose(): void {
    this.#waiting.length = 0;
    this.#end(new WorkFailure('ended', 'The work was ended.'));
  }

  #next(): void {
    if (this.#running) return;
    const job = this.#waiting.shift();
    if (!job) return;
    this.#running = job;
    this.#startedAt = performance.now();
    const { deadline = usualDeadline } = job.options;
    this.#within(deadline, 'overdue', 'It took too long.');
    try {
      this.#thread ??= this.#begin();
      const trusted = this.#ports.trusted?.() ?? true;
      const draws = this.#ports.draw !== undefined;
      this.#post({ type: 'run', id: job.id, task: job.task, input: job.input, trusted, draws });
    } catch (error) {
      this.#end(error instanceof Error ? error : new Error(String(error)));
    }
  }

  #begin(): Thread {
    const thread = this.#start();
    const isCurrent = () => this.#thread === thread;
    thread.listen((message) => {
      if (isCurrent()) this.#hear(message as FromWorker);
    });
    thread.onEnd((reason) => {
      if (isCurrent()) this.#end(new WorkFailure('ended', reason));
    });
    return thread;
  }

  #hear(message: FromWorker): void {
    if (message.type === 'ask') {
      void this.#answer(message);
      return;
    }
    const { id, type } = message;
    // One part at a time: what is waiting here for its turn comes in between.
    if (type === 'part') setTimeout(() => this.#post({ type: 'heard', id }), 0);
    const job = this.#running;
    if (!job || job.id !== id) return;
    if (message.type === 'part') {
      if (!job.options.signal?.aborted) job.options.onPart?.(message.part);
      return;
    }
    this.#settled();
    if (message.type === 'done') job.resolve(message.output);
    else job.reject(thrown(message.error));
    this.#next();
  }

  async #answer({ id, ...question }: Extract<FromWorker, { type: 'ask' }>): Promise<void> {
    const thread = this.#thread;
    let answer: ToWorker;
    try {
      const value = await answerTo(question, this.#ports, this.#asking.signal);
      answer = { type: 'answer', id, value };
    } catch (error) {
      answer = { type: 'refusal', id, error: plainError(error) };
    }
    if (thread === this.#thread) this.#post(answer);
  }

  #cancel(job: Job): void {
    job.reject(cancelled());
    const at = this.#waiting.indexOf(job);
    if (at >= 0) this.#waiting.splice(at, 1);
    if (this.#running !== job) return;
    const left = grace - (performance.now() - this.#startedAt);
    this.#within(Math.max(0, left), 'cancelled', 'Nobody waits for it any more.');
  }

  #within(time: number, reason: WorkFailure['reason'], message: string): void {
    clearTimeout(this.#timer);
    const seconds = Math.round(time / 1000);
    this.#timer = setTimeout(() => this.#end(new WorkFailure(reason, message, seconds)), time);
  }

  /** Gives up the thread with what it is at. */
  #end(error: Error): void {
    const [thread, job] = [this.#thread, this.#running];
    this.#thread = undefined;
    this.#asking.abort();
    this.#asking = new AbortController();
    this.#settled();
    thread?.terminate();
    job?.reject(error);
    this.#next();
  }

  #settled(): void {
    clearTimeout(this.#timer);
    this.#running = undefined;
  }

  #post(message: ToWorker): void {
    this.#thread?.post(message);
  }
}

async function answerTo(
  { port, about }: Question,
  ports: Ports,
  signal: AbortSignal,
): Promise<unknown> {
  switch (port) {
    case 'size':
      return ports.size ? ports.size(about) : (await ports.read(about))?.length;
    case 'draw':
      return ports.draw?.(about, signal);
    default:
      return ports[port](about);
  }
}

function cancelled(): WorkFailure {
  return new WorkFailure('cancelled', 'Nobody waits for it any more.');
}
