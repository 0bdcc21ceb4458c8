import { lineAfter, lineStart } from '../../text/lines.ts';
import { letterPart } from '../letter-part.ts';
import { proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

const parts = {
  salutation: {
    de: 'Die Anrede druckt der Brief selbst. Entfernen Sie sie hier; eine eigene gehört in „briefanrede“.',
    en: 'The letter prints the salutation itself. Remove it here; one of your own belongs in "briefanrede".',
  },
  closing: {
    de: 'Den Gruß druckt der Brief selbst. Entfernen Sie ihn hier; ein eigener gehört in „gruss“.',
    en: 'The letter prints the closing itself. Remove it here; one of your own belongs in "gruss".',
  },
  signature: {
    de: 'Die Unterschriften druckt der Brief selbst. Entfernen Sie sie hier; die Namen gehören in „unterschriften“.',
    en: 'The letter prints the signatures itself. Remove them here; the names belong in "unterschriften".',
  },
};

export const letterPartDouble: Rule = {
  id: 'briefteil-doppelt',
  severity: 'warning',
  safe: false,
  page: {
    title: { de: 'Anrede oder Gruß doppelt', en: 'Salutation or closing twice' },
    why: {
      de: 'Anrede, Gruß und Unterschriften setzt der Brief aus den Angaben oben. Stehen sie auch im Text, kommen sie zweimal.',
      en: 'The letter makes salutation, closing and signatures from the details at the top. Where they stand in the text too, they come twice.',
    },
    wrong: '## Begründung\n\nDer Schulweg ist gefährlich.\n\nMit freundlichen Grüßen',
    right: '## Begründung\n\nDer Schulweg ist gefährlich.',
  },
  *check({ motion }) {
    for (const prose of proseOf(motion, motion.tree.children)) {
      const part = letterPart(prose);
      if (!part) continue;
      const place = prose.place(part.start, part.end);
      const { start, end } = place;
      const from = lineStart(motion.text, start.offset);
      const alone = part.whole && motion.text.slice(from, start.offset).trim() === '';
      const after = lineAfter(motion.text, end.offset);
      const rest = motion.text.slice(end.offset, after).trim() === '';
      yield {
        place,
        message: parts[part.kind],
        fixes: [
          {
            title: { de: 'Entfernen', en: 'Remove' },
            edits: [
              alone && rest
                ? { start: from, end: after, text: '' }
                : { start: start.offset, end: skipBlank(motion.text, end.offset), text: '' },
            ],
          },
        ],
      };
    }
  },
};

function skipBlank(text: string, at: number): number {
  return at + (/^\s*/u.exec(text.slice(at, at + 40))?.[0].length ?? 0);
}
