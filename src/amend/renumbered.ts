import { unitsOf } from '../compare/unit.ts';
import type { Block } from '../letter/block.ts';
import { unitSteps } from './unit-steps.ts';

/** The numbers of outermost points that others bear in the new text: old to new. */
export function renumbered(before: readonly Block[], after: readonly Block[]): Map<string, string> {
  const numbers = new Map<string, string>();
  for (const step of unitSteps(unitsOf(before), unitsOf(after))) {
    if (step.type === 'replaced') continue;
    const [old, now] = [step.old.mark?.number, step.new.mark?.number];
    if (old && now && old !== now) numbers.set(old, now);
  }
  return numbers;
}
