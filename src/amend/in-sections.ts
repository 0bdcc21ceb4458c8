import { isLeftOut } from '../compare/left-out.ts';
import { type Unit, unitOf } from '../compare/unit.ts';

/**
 * Both texts with what stands below each § and each bracketed number; and by their other headings,
 * where numbers alone would not tell which point is meant: the same number stands below two.
 */
export function inSections(before: Unit[], after: Unit[]): { before: Unit[]; after: Unit[] } {
  const [old, now] = [before, after].map((units) => byBracket(bySign(units))) as [Unit[], Unit[]];
  if (!repeats(old) && !repeats(now)) return { before: old, after: now };
  return { before: bySection(old), after: bySection(now) };
}

/** `§ 5 Gebühren`, `§ 5a`: a heading that says which provision it is. */
const provision = /^(§\s*(\d+[a-z]?))(?:\s+(.*))?$/u;

/**
 * What a § leads, typed as a heading or as a point, is that provision with all that follows it, as
 * far as the next; and what follows a bracketed number without a mark of its own belongs to that.
 */
function bySign(units: readonly Unit[]): Unit[] {
  const led = grouped(units.map(asProvision), ({ mark }, unit) => {
    return mark?.kind === 'section' && unit.type !== 'heading' && unit.mark?.kind !== 'section';
  });
  return led.map((unit) => {
    if (unit.mark?.kind !== 'section') return unit;
    return unitOf({ ...unit, children: byBracket(unit.children) });
  });
}

/** A heading that says which provision it is, as a point that says so. */
function asProvision(unit: Unit): Unit {
  const [, printed, number, text = ''] =
    (unit.type === 'heading' && provision.exec(unit.text)) || [];
  if (!printed || !number) return unit;
  return unitOf({ ...unit, type: 'point', mark: { kind: 'section', number, printed }, text });
}

/** Text without a mark belongs to the `(2)` before it, unless it says that text is left out. */
function byBracket(units: readonly Unit[]): Unit[] {
  return grouped(units, ({ mark }, unit) => {
    const isText = !unit.mark && unit.type !== 'heading' && !isLeftOut(unit.text);
    return mark?.kind === 'paragraph' && isText;
  });
}

/** Units with those that follow and belong to them as their last children. */
function grouped(units: readonly Unit[], belongs: (above: Unit, unit: Unit) => boolean): Unit[] {
  const groups: { unit: Unit; below: Unit[] }[] = [];
  for (const unit of units) {
    const last = groups.at(-1);
    if (last && belongs(last.unit, unit)) last.below.push(unit);
    else groups.push({ unit, below: [] });
  }
  return groups.map(({ unit, below }) =>
    below.length > 0 ? unitOf({ ...unit, children: [...unit.children, ...below] }) : unit,
  );
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
  return grouped(units, ({ type }, unit) => type === 'heading' && unit.type !== 'heading');
}
