import { wordsOf } from '../compare/similarity.ts';
import type { Unit } from '../compare/unit.ts';

/**
 * Both texts by their headings, where numbers alone would not tell which point is meant: the same
 * number stands below two of them.
 */
export function inSections(before: Unit[], after: Unit[]): { before: Unit[]; after: Unit[] } {
  if (!repeats(before) && !repeats(after)) return { before, after };
  return { before: bySection(before), after: bySection(after) };
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

function withChild(heading: Unit, child: Unit): Unit {
  const children = [...heading.children, child];
  const said = children.map(({ mark, key }) => `${mark?.printed ?? ''}\t${key}`);
  return {
    ...heading,
    children,
    key: JSON.stringify([heading.type, heading.text, [], said]),
    words: wordsOf(`${heading.text} ${said.join(' ')}`),
  };
}
