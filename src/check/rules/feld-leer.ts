import { fields } from '../../motion/fields.ts';
import { entryOf, isEmpty } from '../../motion/key.ts';
import type { HeadNode } from '../../motion/node.ts';
import { requiredFields } from '../new-head.ts';
import type { Rule } from '../rule.ts';

export const fieldEmpty: Rule = {
  id: 'feld-leer',
  severity: 'error',
  safe: false,
  page: {
    title: { de: 'Pflichtfeld ist leer', en: 'Required field is empty' },
    why: {
      de: 'Das Feld steht da, sagt aber nichts: Im Brief bliebe eine Lücke.',
      en: 'The field is there but says nothing: the letter would have a gap.',
    },
    wrong: 'datum:',
    right: 'datum: 28.08.2026',
  },
  *check({ motion }) {
    if (motion.head.state !== 'present') return;
    for (const name of requiredFields(motion)) {
      const field = fields[name];
      const entry = entryOf(motion.head.own, field.key);
      if (!entry || !saysNothing(entry.value)) continue;
      // The profile may say it.
      const fact = motion.facts[name];
      if (fact && !saysNothing(fact.node)) continue;
      yield {
        place: entry.keyPlace,
        message: {
          de: `„${field.key}“ hat keinen Wert. Tragen Sie ihn ein, zum Beispiel: ${field.example}`,
          en: `"${field.key}" has no value. Fill it in, for example: ${field.example}`,
        },
      };
    }
  },
};

function saysNothing(node: HeadNode): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (node.type === 'list') return node.items.every(saysNothing);
  if (node.type === 'mapping') return node.entries.every((entry) => saysNothing(entry.value));
  return isEmpty(node);
}
