import { headingPlace } from '../../motion/places.ts';
import { isVersion, type SectionName } from '../../motion/sections.ts';
import type { Rule } from '../rule.ts';

/** Sections of which there is one, by whichever of their names. */
const single: readonly SectionName[] = ['resolution', 'questions', 'reason', 'urgency'];

export const sectionDouble: Rule = {
  id: 'abschnitt-doppelt',
  severity: 'warning',
  safe: false,
  page: {
    title: { de: 'Abschnitt steht doppelt', en: 'Section appears twice' },
    why: {
      de: 'Stehen zwei Beschlussvorschläge oder zwei Begründungen in einem Antrag, ist unklar, was gilt.',
      en: 'With two resolutions or two reasons in one motion it is unclear which one holds.',
    },
    wrong: '## Begründung\n\nDer Schulweg ist gefährlich.\n\n## Begründung\n\nEs gab Unfälle.',
    right: '## Begründung\n\nDer Schulweg ist gefährlich. Es gab Unfälle.',
  },
  *check({ motion }) {
    const seen = new Map<string, string>();
    for (const section of motion.sections) {
      // Of versions there may be any number of pairs.
      if (section.name === undefined || isVersion(section.name)) continue;
      // Costs and their cover, or Anlage 1 and Anlage 2, are two things under one name.
      const key = single.includes(section.name)
        ? section.name
        : section.title.normalize('NFC').toLowerCase();
      const first = seen.get(key);
      seen.set(key, first ?? section.title);
      if (first === undefined) continue;
      yield {
        place: headingPlace(motion, section.heading),
        message: {
          de: `Den Abschnitt „${first}“ gibt es schon. Führen Sie beide zusammen oder geben Sie diesem eine eigene Überschrift.`,
          en: `There already is a section "${first}". Join the two or give this one a heading of its own.`,
        },
      };
    }
  },
};
