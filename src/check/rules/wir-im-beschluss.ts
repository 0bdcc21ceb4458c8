import { sectionsNamed } from '../../motion/motion.ts';
import { goesToAssociation } from '../../submission/association.ts';
import { typedFormula } from '../../submission/typed-formula.ts';
import { proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { sentenceRanges } from '../sentences.ts';

/** In the middle of a sentence a capital is a name's: "Wettbewerb Unser Dorf hat Zukunft". */
const we = /(?<![\p{L}\d-])(?:wir|unser(?:e[mnrs]?|m|n|s)?)(?![\p{L}\d-])/u;
const weAtStart = /^(?:Wir|Unser(?:e[mnrs]?)?)(?![\p{L}\d-])/u;

/** Those who submit speak of submitting: "Wir beantragen, …", "… bitten wir". */
const submits =
  /(?<!\p{L})(?:wir (?:beantragen|bitten|stellen|fragen)|(?:beantragen|bitten|stellen|fragen) wir)(?!\p{L})/iu;

export const weInResolution: Rule = {
  id: 'wir-im-beschluss',
  severity: 'hint',
  safe: false,
  page: {
    title: { de: '„Wir“ im Beschluss', en: '"We" in the resolution' },
    why: {
      de: 'Den Beschluss fasst das Gremium, nicht die Fraktion. Ein „wir“ darin ist danach ein anderes.',
      en: 'The body takes the decision, not the group. Once it is taken, "we" means somebody else.',
    },
    wrong: '## Beschlussvorschlag\n\n1. Wir richten an der Nordstraße eine Querung ein.',
    right: '## Beschlussvorschlag\n\n1. Die Verwaltung richtet an der Nordstraße eine Querung ein.',
  },
  *check({ motion }) {
    // There the body itself is "we".
    if (motion.kind.asks === 'state' || goesToAssociation(motion)) return;
    const formula = typedFormula(motion)?.place;
    for (const section of sectionsNamed(motion, 'resolution')) {
      for (const prose of proseOf(motion, section.content)) {
        if (prose.quoted || prose.kind === 'heading') continue;
        const match = firstIn(prose.own);
        if (
          !match ||
          submits.test(prose.own.slice(Math.max(0, match.start - 40), match.start + 60))
        )
          continue;
        const place = prose.place(match.start, match.end);
        const inFormula =
          formula &&
          formula.start.offset <= place.start.offset &&
          place.end.offset <= formula.end.offset;
        if (inFormula) continue;
        yield {
          place,
          message: {
            de: 'Den Beschluss fasst das Gremium, nicht „wir“. Nennen Sie, wer handelt.',
            en: 'The body takes the decision, not "we". Name who acts.',
          },
        };
      }
    }
  },
};

/** The first of a text: people say it again and again, one hint is enough. */
function firstIn(text: string): { start: number; end: number } | undefined {
  for (const sentence of sentenceRanges(text)) {
    const own = text.slice(sentence.start, sentence.end);
    const match = weAtStart.exec(own) ?? we.exec(own);
    if (!match) continue;
    const start = sentence.start + match.index;
    return { start, end: start + match[0].length };
  }
  return undefined;
}
