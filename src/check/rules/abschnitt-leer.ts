import { headingPlace } from '../../motion/places.ts';
import { saysNothing } from '../prose.ts';
import type { Rule } from '../rule.ts';

export const sectionEmpty: Rule = {
  id: 'abschnitt-leer',
  severity: 'error',
  safe: false,
  findsGaps: true,
  page: {
    title: { de: 'Abschnitt ist leer', en: 'Section is empty' },
    why: {
      de: 'Im Brief stünde eine Überschrift ohne Text.',
      en: 'The letter would have a heading without text.',
    },
    wrong: '## Begründung\n\n## Anlagen\n\n- Unfallstatistik',
    right: '## Begründung\n\nDer Schulweg ist gefährlich.\n\n## Anlagen\n\n- Unfallstatistik',
  },
  *check({ motion }) {
    for (const section of motion.sections) {
      if (section.name === undefined || !saysNothing(section.content)) continue;
      yield {
        place: headingPlace(motion, section.heading),
        message: {
          de: `Der Abschnitt „${section.title}“ ist leer. Füllen Sie ihn oder entfernen Sie die Überschrift.`,
          en: `The section "${section.title}" is empty. Fill it or remove the heading.`,
        },
      };
    }
  },
};
