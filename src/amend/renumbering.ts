import type { Unit } from '../compare/unit.ts';
import type { PlacedCommand } from './command.ts';
import { type Command, sentence } from './command.ts';
import { numbersListed } from './nouns.ts';
import type { PlaceName } from './places.ts';
import type { UnitStep } from './unit-steps.ts';

interface Renumbered {
  old: PlaceName;
  new: PlaceName;
  at: number;
}

/**
 * `Die bisherigen Ziffern 2 bis 4 werden die Ziffern 3 bis 5.` Once per run, before what else
 * changes in it, so that it follows its cause. What prints no number is counted anew in silence.
 */
export function renumbering(
  steps: readonly UnitStep[],
  before: readonly Unit[],
  above: readonly PlaceName[],
  names: { old: ReadonlyMap<Unit, PlaceName>; new: ReadonlyMap<Unit, PlaceName> },
): PlacedCommand[] {
  const place = new Map(before.map((unit, index) => [unit, index]));
  const runs: Renumbered[][] = [];
  let isOpen = false;
  const kept = new Map(
    steps.flatMap((step) => (step.type === 'kept' ? [[step.old, step.new]] : [])),
  );
  for (const unit of before) {
    const now = kept.get(unit);
    const from = names.old.get(unit);
    const to = now && names.new.get(now);
    if (!from || !to) continue;
    if (!from.isPrinted || from.number === to.number) {
      isOpen = false;
      continue;
    }
    const renumbered = { old: from, new: to, at: place.get(unit) ?? 0 };
    const last = runs.at(-1);
    if (isOpen && last && last[0]?.old.noun === from.noun) last.push(renumbered);
    else runs.push([renumbered]);
    isOpen = true;
  }
  return runs.map((run) => ({ at: (run[0]?.at ?? 0) - 0.25, command: command(run, above) }));
}

function command(run: readonly Renumbered[], above: readonly PlaceName[]): Command {
  const [first] = run;
  const noun = first?.old.noun;
  const old = numbersListed(run.map((one) => one.old.number));
  const now = numbersListed(run.map((one) => one.new.number));
  const isOne = run.length === 1;
  const text = isOne
    ? `${noun?.gender === 'feminine' ? 'Die' : 'Der'} bisherige ${noun?.singular} ${old} wird ${noun?.singular} ${now}.`
    : `Die bisherigen ${noun?.plural} ${old} werden die ${noun?.plural} ${now}.`;
  return { above, say: () => sentence(text), follows: true };
}
