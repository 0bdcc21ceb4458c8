import { kindNamed, kinds } from '../../motion/kinds.ts';
import { placeholdersIn } from '../../motion/placeholders.ts';
import type { Rule } from '../rule.ts';
import { nearestWord } from '../slips.ts';

const words = kinds.map((kind) => kind.word);

export const kindUnknown: Rule = {
  id: 'art-unbekannt',
  severity: 'warning',
  safe: false,
  page: {
    title: { de: 'Unbekannte Art', en: 'Unknown kind' },
    why: {
      de: 'Von der Art hängt ab, welche Angaben und Abschnitte nötig sind und wie der Brief klingt. Eigene Wörter sind möglich, wenn sie auf -antrag oder -anfrage enden.',
      en: 'The kind decides which fields and sections are needed and how the letter is worded. Words of your own are possible where they end in -antrag or -anfrage.',
    },
    wrong: 'art: Antrg',
    right: 'art: Antrag',
  },
  *check({ motion }) {
    const fact = motion.facts.kind;
    if (!fact || fact.value.trim() === '' || kindNamed(fact.value)) return;
    if (placeholdersIn(fact.value).length > 0) return;
    const near = nearestWord(fact.value, words, 3) ?? 'Antrag';
    yield {
      node: fact.node,
      message: {
        de: `Die Art „${fact.value}“ ist unbekannt. Meinten Sie „${near}“? Eigene Arten enden auf -antrag oder -anfrage.`,
        en: `The kind "${fact.value}" is unknown. Did you mean "${near}"? Kinds of your own end in -antrag or -anfrage.`,
      },
      expected: [near],
    };
  },
};
