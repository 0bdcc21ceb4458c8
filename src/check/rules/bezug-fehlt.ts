import { fieldText } from '../../draft/complete-head.ts';
import { insertField } from '../../draft/insert-field.ts';
import { fields } from '../../motion/fields.ts';
import { entryOf } from '../../motion/key.ts';
import { fencePlace } from '../../motion/places.ts';
import type { Rule } from '../rule.ts';

export const baseMotionMissing: Rule = {
  id: 'bezug-fehlt',
  severity: 'error',
  safe: false,
  findsGaps: true,
  page: {
    title: { de: 'Bezug fehlt', en: 'Nothing says what is amended' },
    why: {
      de: 'Ein Änderungs- oder Ergänzungsantrag gilt einer Vorlage oder einem anderen Antrag. Ohne „bezug“ weiß das Büro nicht, wozu er gehört.',
      en: 'An amendment or supplement is made to a paper or another motion. Without "bezug" the office does not know where it belongs.',
    },
    wrong: 'art: Änderungsantrag\nbetreff: Sichere Querung',
    right: 'art: Änderungsantrag\nbetreff: Sichere Querung\nbezug: Vorlage 2026/0415, TOP 6',
  },
  *check({ motion, today }) {
    if (motion.head.state !== 'present' || !motion.kind.amends) return;
    if (motion.facts.baseMotion || entryOf(motion.head.own, fields.baseMotion.key)) return;
    const kind = motion.facts.kind?.node;
    yield {
      place: kind && kind.file === undefined ? kind.place : fencePlace(motion),
      message: {
        de: `Was geändert werden soll, fehlt. Nennen Sie es in „bezug“, zum Beispiel: ${fields.baseMotion.example}`,
        en: `What is to be amended is missing. Name it in "bezug", for example: ${fields.baseMotion.example}`,
      },
      fixes: [
        {
          title: { de: '„bezug“ einfügen', en: 'Insert "bezug"' },
          edits: [insertField(motion, 'baseMotion', fieldText('baseMotion', motion, today))],
        },
      ],
    };
  },
};
