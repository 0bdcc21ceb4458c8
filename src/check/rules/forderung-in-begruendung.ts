import { sectionsNamed } from '../../motion/motion.ts';
import { demandsIn } from '../demand.ts';
import { proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

export const demandInReason: Rule = {
  id: 'forderung-in-begruendung',
  severity: 'hint',
  safe: false,
  page: {
    title: { de: 'Forderung in der Begründung', en: 'Demand in the reason' },
    why: {
      de: 'Abgestimmt wird nur über den Beschlussvorschlag. Was in der Begründung gefordert wird, beschließt niemand.',
      en: 'Only the resolution is voted on. Nobody decides on what the reason demands.',
    },
    wrong: '## Begründung\n\nDie Verwaltung wird beauftragt, die Kosten zu ermitteln.',
    right: '## Beschlussvorschlag\n\n1. Die Verwaltung wird beauftragt, die Kosten zu ermitteln.',
  },
  *check({ motion }) {
    for (const section of sectionsNamed(motion, 'reason')) {
      for (const { prose, start, end } of demandsIn(proseOf(motion, section.content))) {
        yield {
          place: prose.place(start, end),
          message: {
            de: 'Über die Begründung wird nicht abgestimmt. Nehmen Sie diese Forderung in den Beschlussvorschlag auf.',
            en: 'Nobody votes on the reason. Take this demand into the resolution.',
          },
        };
      }
    }
  },
};
