import type { Drawing, Drawn, Resources } from '../write/writer.ts';
import {
  type Channel,
  type FromWorker,
  plainError,
  type Question,
  type ToWorker,
  thrown,
} from './messages.ts';
import type { TaskContext } from './task-context.ts';
import { tasks } from './tasks.ts';

/**
 * The worker's side: runs what it is told to. What it has no door to, files above all, it asks the
 * shell for.
 *
 * @param own resources that the worker can reach by itself; without them it asks for these, too
 */
export function serve(channel: Channel, own?: Resources): void {
  const asked = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  /** By the run: whoever waits until its last part was heard. */
  const parts = new Map<number, () => void>();
  let count = 0;
  const post = (message: FromWorker) => channel.post(message);

  function ask<T>(question: Question): Promise<T> {
    count += 1;
    const id = count;
    return new Promise<T>((resolve, reject) => {
      asked.set(id, { resolve: (value) => resolve(value as T), reject });
      post({ type: 'ask', id, ...question });
    });
  }

  const ports = {
    read: (about: string) => ask<Uint8Array | undefined>({ port: 'read', about }),
    size: (about: string) => ask<number | undefined>({ port: 'size', about }),
    root: (about: string) => ask<string>({ port: 'root', about }),
    load: own
      ? (name: string) => own.load(name)
      : remembering((about) => ask<Uint8Array>({ port: 'load', about })),
  };
  const draw = (about: Drawing) => ask<Drawn>({ port: 'draw', about });

  async function run({ id, task: name, input, trusted, draws }: Run): Promise<void> {
    try {
      const task = tasks[name as keyof typeof tasks] as (
        input: unknown,
        context: TaskContext,
      ) => Promise<unknown>;
      const tell = (part: unknown) =>
        new Promise<void>((resolve) => {
          parts.set(id, resolve);
          post({ type: 'part', id, part });
        });
      const doors = { ...ports, trusted: () => trusted, ...(draws && { draw }) };
      const output = await task(input, { ...doors, tell });
      post({ type: 'done', id, output });
    } catch (error) {
      post({ type: 'failed', id, error: plainError(error) });
    } finally {
      parts.delete(id);
    }
  }

  channel.listen((heard) => {
    const message = heard as ToWorker;
    if (message.type === 'run') {
      void run(message);
      return;
    }
    if (message.type === 'heard') {
      parts.get(message.id)?.();
      return;
    }
    const waiting = asked.get(message.id);
    asked.delete(message.id);
    if (message.type === 'answer') waiting?.resolve(message.value);
    else waiting?.reject(thrown(message.error));
  });
}

type Run = Extract<ToWorker, { type: 'run' }>;

/** Each resource is read once. */
function remembering(load: (name: string) => Promise<Uint8Array>): Resources['load'] {
  const loaded = new Map<string, Promise<Uint8Array>>();
  return (name) => {
    const known = loaded.get(name) ?? load(name);
    loaded.set(name, known);
    known.catch(() => loaded.delete(name));
    return known;
  };
}
