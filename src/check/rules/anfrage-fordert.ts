import { sectionsNamed } from '../../motion/motion.ts';
import { demandsIn } from '../demand.ts';
import { proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

const answer =
  /(?<!\p{L})(?:darzulegen|mitzuteilen|zu (?:beantworten|berichten|erläutern|erklären)|Auskunft|Beantwortung|Antworten?)(?!\p{L})/u;

export const inquiryDemands: Rule = {
  id: 'anfrage-fordert',
  severity: 'warning',
  safe: false,
  page: {
    title: { de: 'Anfrage enthält eine Forderung', en: 'Inquiry makes a demand' },
    why: {
      de: 'Eine Anfrage wird beantwortet, nicht beschlossen. Eine Forderung braucht einen Antrag.',
      en: 'An inquiry is answered, not decided on. A demand needs a motion.',
    },
    wrong: '## Fragen\n\n1. Die Verwaltung wird aufgefordert, die Ampel zu reparieren.',
    right: '## Fragen\n\n1. Wann wird die Ampel repariert?',
  },
  *check({ motion }) {
    for (const section of sectionsNamed(motion, 'questions')) {
      for (const { prose, start, end, sentence } of demandsIn(proseOf(motion, section.content))) {
        // To demand an answer is to ask.
        if (answer.test(prose.own.slice(sentence.start, sentence.end))) continue;
        yield {
          place: prose.place(start, end),
          message: {
            de: 'Eine Anfrage fragt, sie fordert nicht. Stellen Sie eine Frage, oder stellen Sie dafür einen Antrag.',
            en: 'An inquiry asks, it does not demand. Ask a question, or submit a motion for it.',
          },
        };
      }
    }
  },
};
