import { proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

const oral =
  /^(?:(?:Die|Eine|Weitere)\s+)?(?:Begründung\s*:?\s*)?(?:(?:er)?folgt|wird|ergeht)?\s*(?:ggf\.\s*|in der Sitzung\s*|im Gremium\s*|dann\s*)?mündlich(?:\s+(?:in|während) der Sitzung|\s+im Gremium|\s+vorgetragen|\s+gegeben|\s+erläutert|\s+begründet)*\s*\.?$/iu;

/** Whether a text says nothing but that the reason is given by word of mouth. */
export function isOralReason(text: string): boolean {
  if (!/mündlich/iu.test(text)) return false;
  const typed = text.trim().replace(/\s+/gu, ' ');
  return typed.length < 100 && oral.test(typed);
}

export const reasonOral: Rule = {
  id: 'begruendung-muendlich',
  severity: 'hint',
  safe: false,
  page: {
    title: { de: 'Begründung nur mündlich', en: 'Reason by word of mouth only' },
    why: {
      de: 'Wer in der Sitzung fehlt oder die Akte später liest, erfährt den Grund nicht. Viele Geschäftsordnungen verlangen eine schriftliche Begründung.',
      en: 'Anyone who misses the meeting or reads the file later does not learn the reason. Many rules of procedure require it in writing.',
    },
    wrong: '## Begründung\n\nErfolgt mündlich.',
    right: '## Begründung\n\nDer Schulweg ist gefährlich.',
  },
  *check({ motion }) {
    const prose = proseOf(motion, motion.tree.children).filter(({ kind }) => kind === 'paragraph');
    const reasons = motion.sections.filter((section) => section.name === 'reason');
    for (const each of prose) {
      if (!isOralReason(each.value)) continue;
      const { start } = each.place(0, each.value.length);
      const inside = reasons.find(
        ({ place }) => place.start.offset <= start.offset && start.offset < place.end.offset,
      );
      // Beside a written reason it only announces more.
      if (inside && proseOf(motion, inside.content).length > 1) continue;
      if (!inside && reasons.length > 0) continue;
      yield {
        place: each.place(0, each.value.trimEnd().length),
        message: {
          de: 'Die Begründung erfolgt nur mündlich. Ein paar Sätze hier helfen allen, die nicht in der Sitzung sind.',
          en: 'The reason is given by word of mouth only. A few sentences here help all who are not at the meeting.',
        },
      };
    }
  },
};
