import { type Unit, unitOf } from '../compare/unit.ts';

/**
 * Both texts with what stands below each §, and by their other headings, where numbers alone would not tell which point is meant: the same
 * number stands below two of them.
 */
export function inSections(before: Unit[], after: Unit[]): { before: Unit[]; after: Unit[] } {
  const [old, now] = [bySign(before), bySign(after)];
  if (!repeats(old) && !repeats(now)) return { before: old, after: now };
  return { before: bySection(old), after: bySection(now) };
}

/** `§ 5 Gebühren`, `§ 5a`: a heading that says which provision it is. */
const provision = /^(§\s*(\d+[a-z]?))(?:\s+(.*))?$/u;

/** What a heading with a § leads is the provision with what follows it, as if it were typed so. */
function bySign(units: readonly Unit[]): Unit[] {
  const found: Unit[] = [];
  let isOpen = false;
  for (const unit of units) {
    const [, printed, number, text = ''] =
      (unit.type === 'heading' && provision.exec(unit.text)) || [];
    const last = found.at(-1);
    if (printed && number) {
      const mark = { kind: 'section', number, printed } as const;
      found.push(unitOf({ type: 'point', mark, text }));
      isOpen = true;
    } else if (isOpen && last && unit.type !== 'heading' && unit.mark?.kind !== 'section') {
      found[found.length - 1] = withChild(last, unit);
    } else {
      found.push(unit);
      isOpen = false;
    }
  }
  return found;
}

/** Whether a number is printed twice. */
export function repeats(units: readonly Unit[]): boolean {
  const seen = new Set<string>();
  return units.some(({ mark }) => {
    if (!mark || mark.kind === 'bullet') return false;
    const key = `${mark.kind} ${mark.number}`;
    return seen.size === seen.add(key).size;
  });
}

/** What follows a heading stands below it; what comes before the first stays beside it. */
function bySection(units: readonly Unit[]): Unit[] {
  const sections: Unit[] = [];
  for (const unit of units) {
    const last = sections.at(-1);
    if (unit.type === 'heading' || last?.type !== 'heading') sections.push(unit);
    else sections[sections.length - 1] = withChild(last, unit);
  }
  return sections;
}

function withChild(above: Unit, child: Unit): Unit {
  return unitOf({ ...above, children: [...above.children, child] });
}
