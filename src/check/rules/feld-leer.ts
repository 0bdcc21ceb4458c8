import { ahead } from '../../dates/ahead.ts';
import { type FieldName, fields } from '../../motion/fields.ts';
import { entryOf, isEmpty } from '../../motion/key.ts';
import type { Motion } from '../../motion/motion.ts';
import type { HeadEntry, HeadNode } from '../../motion/node.ts';
import { requiredFields } from '../../motion/required.ts';
import { addressLines, recipientsOf } from '../../submission/recipients.ts';
import { submittersOf } from '../../submission/submitters.ts';
import type { Rule } from '../rule.ts';

export const fieldEmpty: Rule = {
  id: 'feld-leer',
  severity: 'error',
  safe: false,
  findsGaps: true,
  page: {
    title: { de: 'Eine Angabe ist leer', en: 'A detail is empty' },
    why: {
      de: 'Die Zeile steht da, sagt aber nichts: Im Brief bliebe eine Lücke.',
      en: 'The line is there but says nothing: the letter would have a gap.',
    },
    wrong: 'datum:',
    right: 'datum: 28.08.2026',
  },
  *check({ motion, today }) {
    if (motion.head.state !== 'present') return;
    for (const name of requiredFields(motion)) {
      const field = fields[name];
      const entry = entryOf(motion.head.own, field.key);
      if (!entry) continue;
      if (!saysNothing(entry.value)) {
        if (!namesNobody(motion, name) || isFaulty(motion, entry)) continue;
      } else {
        // The profile may say it.
        const fact = motion.facts[name];
        if (fact && !saysNothing(fact.node)) continue;
      }
      const example = ahead(field.example, today);
      yield {
        place: entry.keyPlace,
        message: {
          de: `„${field.key}“ hat keinen Wert. Tragen Sie ihn ein, zum Beispiel: ${example}`,
          en: `"${field.key}" has no value. Fill it in, for example: ${example}`,
        },
      };
    }
  },
};

/** `antragsteller: {anrede: Frau}`: there is something, but not whom the letter could name. */
function namesNobody(motion: Motion, name: FieldName): boolean {
  if (name === 'committee') return motion.facts.committee?.value.name === undefined;
  if (name === 'submitters') return submittersOf(motion).length === 0;
  if (name === 'recipients')
    return recipientsOf(motion).every((to) => addressLines(to).length === 0);
  return false;
}

/** Whether another rule says already what is wrong with it. */
function isFaulty({ faults }: Motion, { place }: HeadEntry): boolean {
  return faults.some(
    (fault) =>
      fault.file === undefined &&
      place.start.offset <= fault.place.start.offset &&
      fault.place.end.offset <= place.end.offset,
  );
}

function saysNothing(node: HeadNode): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (node.type === 'list') return node.items.every(saysNothing);
  if (node.type === 'mapping') return node.entries.every((entry) => saysNothing(entry.value));
  return isEmpty(node);
}
