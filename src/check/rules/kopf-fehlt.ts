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
    title: { de: 'Angaben fehlen', en: 'Details are missing' },
    why: {
      de: 'Ganz oben, zwischen zwei Zeilen aus drei Strichen, stehen die Angaben für den Brief: Betreff, Gremium, Sitzung, Antragsteller, Empfänger. Ohne sie hat der Brief keine Anschrift und keinen Titel.',
      en: 'At the very top, between two lines of three dashes, stand the details of the letter: subject, body, meeting, submitters, recipient. Without them the letter has no address and no title.',
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
            de: 'Die Angaben für den Brief fehlen: Betreff, Gremium, Absender. Fügen Sie sie ganz oben ein, zwischen zwei Zeilen „---“.',
            en: 'The details of the letter are missing: subject, body, sender. Insert them at the very top, between two lines "---".',
          },
          fixes: [
            {
              title: { de: 'Angaben einfügen', en: 'Insert the details' },
              edits: [{ start: 0, end: 0, text: completeHead(motion, today) }],
            },
          ],
        };
      else if (fault.type === 'head-unclosed')
        yield {
          place: fault.place,
          message: {
            de: 'Hinter den Angaben fehlt die zweite Zeile „---“. Setzen Sie sie unter die letzte Angabe.',
            en: 'The second line "---" is missing. Put it below the last of the details.',
          },
          fixes: [
            {
              title: { de: 'Angaben mit „---“ abschließen', en: 'Close the details with "---"' },
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
