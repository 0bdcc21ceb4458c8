import type { Heading } from 'mdast';
import { placeIn } from '../../motion/places.ts';
import type { Rule } from '../rule.ts';

export const headingLevel: Rule = {
  id: 'ueberschrift-ebene',
  severity: 'warning',
  safe: true,
  page: {
    title: { de: 'Überschrift überspringt eine Ebene', en: 'Heading skips a level' },
    why: {
      de: 'Abschnitte haben zwei Rauten, ihre Unterabschnitte drei. Wo eine Ebene fehlt, stimmt die Gliederung nicht, und Vorleseprogramme verlieren den Faden.',
      en: 'Sections have two number signs, their subsections three. Where a level is missing the outline is wrong, and screen readers lose the thread.',
    },
    wrong: '## Begründung\n\n#### Unfälle',
    right: '## Begründung\n\n### Unfälle',
  },
  *check({ motion }) {
    const known = new Set(
      motion.sections.flatMap(({ name, heading }) => (name === undefined ? [] : heading)),
    );
    // The subject is the first level, whether it stands in the head or as a heading.
    const above: { typed: number; right: number }[] = [{ typed: 1, right: 1 }];
    for (const node of motion.tree.children) {
      if (node.type !== 'heading') continue;
      while (above.length > 1 && (above.at(-1)?.typed ?? 0) >= node.depth) above.pop();
      const below = (above.at(-1)?.right ?? 1) + 1;
      const right = node.depth === 1 ? 1 : known.has(node) ? Math.min(below, 2) : below;
      const isRight = right >= node.depth;
      above.push({ typed: node.depth, right: isRight ? node.depth : right });
      const marks = marksOf(motion.text, node);
      if (isRight || marks === undefined) continue;
      yield {
        place: placeIn(motion, marks, marks + node.depth),
        message: {
          de: `Diese Überschrift überspringt eine Ebene. Hierher gehört „${'#'.repeat(right)}“.`,
          en: `This heading skips a level. "${'#'.repeat(right)}" belongs here.`,
        },
        expected: ['#'.repeat(right)],
      };
    }
  },
};

/** Offset of the number signs; `undefined` for a bold line that serves as a heading. */
function marksOf(text: string, heading: Heading): number | undefined {
  const start = heading.position?.start.offset;
  return start !== undefined && text.startsWith('#'.repeat(heading.depth), start)
    ? start
    : undefined;
}
