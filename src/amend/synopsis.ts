import { unitsOf } from '../compare/unit.ts';
import type { Block } from '../letter/block.ts';
import { linesOfUnit } from './new-text.ts';
import type { SaidLine } from './said.ts';
import { unitSteps } from './unit-steps.ts';

/** A row of a synopsis: what stands on either side, line by line; either may be empty. */
export interface SynopsisRow {
  before: SaidLine[];
  after: SaidLine[];
  isChanged: boolean;
}

/** Two texts side by side, a row a point; what moved stands where it is new. */
export function synopsis(before: readonly Block[], after: readonly Block[]): SynopsisRow[] {
  return unitSteps(unitsOf(before), unitsOf(after)).flatMap((step): SynopsisRow[] => {
    if (step.type !== 'replaced') {
      const [old, now] = [linesOfUnit(step.old), linesOfUnit(step.new)];
      return [{ before: old, after: now, isChanged: JSON.stringify(old) !== JSON.stringify(now) }];
    }
    const rows = Math.max(step.old.length, step.new.length);
    return Array.from({ length: rows }, (_, index) => {
      const [old, now] = [step.old[index], step.new[index]];
      return {
        before: old ? linesOfUnit(old) : [],
        after: now ? linesOfUnit(now) : [],
        isChanged: true,
      };
    });
  });
}
