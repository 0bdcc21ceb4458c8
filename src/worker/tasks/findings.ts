import { Temporal } from 'temporal-polyfill';
import { type CheckOptions, check } from '../../check/check.ts';
import type { Finding } from '../../check/finding.ts';
import { loadedFrom, type MotionText } from '../motions.ts';
import type { TaskContext } from '../task-context.ts';

export interface FindingsInput {
  source: MotionText;
  options: Omit<CheckOptions, 'today' | 'references'> & { today: string };
}

export async function findings(
  { source, options }: FindingsInput,
  context: TaskContext,
): Promise<Finding[]> {
  const { motion, references } = await loadedFrom(source, context);
  const today = Temporal.PlainDate.from(options.today);
  return check(motion, { ...options, today, references }).map(plain);
}

/** Without what makes it an error: a structured clone would keep nothing else of it. */
function plain(finding: Finding): Finding {
  const { message, stack: _, ...rest } = finding;
  return { ...rest, message } as Finding;
}
