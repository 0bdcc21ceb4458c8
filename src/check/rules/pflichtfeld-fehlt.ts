import type { Temporal } from 'temporal-polyfill';
import { nextReachable } from '../../calendar/submission.ts';
import { formatDate } from '../../dates/dates.ts';
import { fieldText } from '../../draft/complete-head.ts';
import { insertField } from '../../draft/insert-field.ts';
import { type FieldName, fields } from '../../motion/fields.ts';
import { entryOf } from '../../motion/key.ts';
import type { Motion } from '../../motion/motion.ts';
import { fencePlace } from '../../motion/places.ts';
import { requiredFields } from '../../motion/required.ts';
import { scalar } from '../../notation/quote.ts';
import type { Rule } from '../rule.ts';

export const fieldMissing: Rule = {
  id: 'pflichtfeld-fehlt',
  severity: 'error',
  safe: false,
  findsGaps: true,
  page: {
    title: { de: 'Eine Angabe fehlt', en: 'A detail is missing' },
    why: {
      de: 'Ohne diese Angabe hat der Brief eine Lücke. Was in jedem Antrag gleich bleibt, kann einmal in der Datei antrag.yml stehen.',
      en: 'Without it the letter has a gap. What is the same in every motion can stand once in the file antrag.yml instead.',
    },
    wrong: '---\nbetreff: Sichere Querung\n---',
    right: '---\nbetreff: Sichere Querung\ndatum: 28.08.2026\n---',
  },
  *check({ motion, today }) {
    // What can't be read may well be there.
    if (motion.head.state !== 'present') return;
    if (motion.faults.some(({ type }) => type === 'head-unreadable')) return;
    for (const name of requiredFields(motion)) {
      // An amendment without `bezug` has a rule of its own.
      if (name === 'baseMotion' || motion.facts[name] !== undefined) continue;
      const { key, meaning, example } = fields[name];
      if (entryOf(motion.head.own, key)) continue;
      yield {
        place: fencePlace(motion),
        message: {
          de: `Die Angabe „${key}“ fehlt: ${meaning.de} Ergänzen Sie sie, zum Beispiel: ${key}: ${example}`,
          en: `"${key}" is missing: ${meaning.en} Add it, for example: ${key}: ${example}`,
        },
        fixes: [
          {
            title: { de: `„${key}“ einfügen`, en: `Insert "${key}"` },
            edits: [insertField(motion, name, valueFor(motion, name, today))],
          },
        ],
      };
    }
  },
};

/** The field with what the profile or the rest of the head lets us know, else with a gap. */
function valueFor(motion: Motion, name: FieldName, today: Temporal.PlainDate): string {
  const { key } = fields[name];
  if (name === 'meeting') {
    const next = nextReachable(motion, motion.facts.date?.value ?? today);
    if (next) return `${key}: ${formatDate(next)}`;
  }
  if (name === 'committee') {
    const bodies = motion.facts.recipients?.value.map((one) => one.value.committee?.value) ?? [];
    if (bodies.length === 1 && bodies[0]) return `${key}: ${scalar(bodies[0])}`;
  }
  if (name === 'place') {
    const lines = motion.facts.submitters?.value[0]?.value.address?.value;
    const town = /^\d{5}\s+(\S.*)$/u.exec(lines?.at(-1)?.trim() ?? '')?.[1];
    if (town) return `${key}: ${scalar(town)}`;
  }
  return fieldText(name, motion, today);
}
