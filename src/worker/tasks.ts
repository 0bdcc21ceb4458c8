import type { TaskContext } from './task-context.ts';

/**
 * What a worker can do: one row a task, its code loaded when it is first asked for. Inputs and
 * outputs are plain data (structured clone): no functions, no classes, no `Temporal`.
 *
 * A shell runs one by its name, for an output that comes when it comes:
 *
 *     const { bytes } = await worker.run('letter', { source, format: 'pdf' }, { deadline: 60_000 });
 *
 * A new task is a file in `tasks/` and its row here.
 */
export const tasks = {
  /** What is to be known of a motion while it is typed. */
  ask: task(async () => (await import('./tasks/ask.ts')).ask),
  /** The rules' findings. */
  findings: task(async () => (await import('./tasks/findings.ts')).findings),
  /** The letter as it is seen, page by page. */
  pages: task(async () => (await import('./tasks/pages.ts')).pages),
  /** The letter as a file. */
  letter: task(async () => (await import('./tasks/letter.ts')).letter),
  /** What has changed between two versions, as a file or in sentences. */
  comparison: task(async () => (await import('./tasks/comparison.ts')).comparison),
  /** A letter of Word or LibreOffice as a motion. */
  import: task(async () => (await import('./tasks/import.ts')).importLetter),
  /** What was changed in the letter of a motion, as changes of the motion. */
  takeBack: task(async () => (await import('./tasks/take-back.ts')).takeLetterBack),
  /** A drawing as pixels. */
  drawing: task(async () => (await import('./tasks/drawing.ts')).drawing),
} as const;

export type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
export type TaskInput<Name extends TaskName> = Parameters<Tasks[Name]>[0];
export type TaskOutput<Name extends TaskName> = Awaited<ReturnType<Tasks[Name]>>;

/** A task whose code is loaded with its first run. */
function task<I, O>(load: () => Promise<(input: I, context: TaskContext) => O | Promise<O>>) {
  return async (input: I, context: TaskContext): Promise<O> => (await load())(input, context);
}
