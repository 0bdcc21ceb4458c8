import { completeHead } from '../../draft/complete-head.ts';
import type { Motion } from '../../motion/motion.ts';
import { placeIn } from '../../motion/places.ts';
import type { Edit } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';

export const headMissing: Rule = {
  id: 'kopf-fehlt',
  severity: 'error',
  safe: false,
  findsGaps: true,
  page: {
    title: { de: 'Kopf fehlt', en: 'Head is missing' },
    why: {
      de: 'Im Kopf zwischen zwei Zeilen aus drei Strichen stehen die Angaben des Briefs: Betreff, Gremium, Sitzung, Antragsteller, Empfänger. Ohne ihn kann kein Brief adressiert werden.',
      en: 'The head between two lines of three dashes holds the facts of the letter: subject, body, meeting, submitters, recipient. Without it no letter can be addressed.',
    },
    wrong: '## Beschlussvorschlag\n\nDie Verwaltung richtet eine Querung ein.',
    right:
      '---\nbetreff: Sichere Querung\n---\n\n## Beschlussvorschlag\n\nDie Verwaltung richtet eine Querung ein.',
  },
  *check({ motion, today }) {
    for (const fault of motion.faults) {
      if (fault.file !== undefined) continue;
      if (fault.type === 'head-missing')
        yield {
          place: fault.place,
          message: {
            de: 'Der Kopf mit den Angaben des Briefs fehlt. Fügen Sie ihn ganz oben zwischen zwei Zeilen „---“ ein.',
            en: 'The head with the facts of the letter is missing. Insert it at the very top between two lines "---".',
          },
          fixes: [
            {
              title: { de: 'Kopf einfügen', en: 'Insert a head' },
              edits: [{ start: 0, end: 0, text: completeHead(motion, today) }],
            },
          ],
        };
      else if (fault.type === 'head-unclosed')
        yield {
          place: fault.place,
          message: {
            de: 'Der Kopf wird nicht geschlossen. Setzen Sie nach der letzten Angabe eine Zeile „---“.',
            en: 'The head is never closed. Put a line "---" after its last field.',
          },
          fixes: [
            {
              title: { de: 'Kopf mit „---“ schließen', en: 'Close the head with "---"' },
              edits: [closing(motion)],
            },
          ],
          isNoGap: true,
        };
    }
  },
};

/** A fence after the last line that can belong to a head. */
function closing(motion: Motion): Edit {
  const end = motion.text.includes('\r\n') ? '\r\n' : '\n';
  let at = motion.text.indexOf('\n') + 1 || motion.text.length;
  let last = at;
  while (at < motion.text.length) {
    const next = motion.text.indexOf('\n', at) + 1 || motion.text.length;
    const line = motion.text.slice(at, next);
    if (!/^(?:[\p{L}_-]+[ \t]*:|[ \t]+\S|-[ \t]|#[ \t]*regel-aus|[ \t]*\r?\n?$)/u.test(line)) break;
    at = next;
    if (line.trim() !== '') last = at;
  }
  const broken = last > 0 && motion.text.charAt(last - 1) !== '\n';
  const place = placeIn(motion, last, last);
  return {
    start: place.start.offset,
    end: place.start.offset,
    text: `${broken ? end : ''}---${end}`,
  };
}
