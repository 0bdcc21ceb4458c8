import type { Loaded } from '../../load.ts';
import { loadedFrom, type MotionText } from '../motions.ts';
import { type Asker, type QuestionName, questions } from '../questions.ts';
import type { TaskContext } from '../task-context.ts';

export interface AskInput {
  source: MotionText;
  question: QuestionName;
  asker: Asker;
  about: readonly unknown[];
}

/** One of the questions to a motion; the caller knows of what type its answer is. */
export async function ask(
  { source, question, asker, about }: AskInput,
  context: TaskContext,
): Promise<unknown> {
  const loaded = await loadedFrom(source, context);
  const answer = questions[question] as (
    loaded: Loaded,
    asker: Asker,
    ...about: readonly unknown[]
  ) => Promise<unknown>;
  return answer(loaded, asker, ...about);
}
