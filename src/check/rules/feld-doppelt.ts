import { sourceText } from '../../motion/motion.ts';
import { lineAfter, lineStart } from '../../text/lines.ts';
import type { Rule } from '../rule.ts';

export const fieldDouble: Rule = {
  id: 'feld-doppelt',
  severity: 'error',
  safe: false,
  page: {
    title: { de: 'Feld steht doppelt', en: 'Field appears twice' },
    why: {
      de: 'Steht ein Feld zweimal da (auch einmal mit und einmal ohne Umlaut), gilt das erste. Das zweite verschwände stillschweigend.',
      en: 'Where a field appears twice (also once with and once without its umlaut), the first one holds. The second would vanish silently.',
    },
    wrong: 'ort: Musterhausen\nort: Beispielstadt',
    right: 'ort: Musterhausen',
  },
  *check({ motion }) {
    for (const fault of motion.faults) {
      if (fault.type !== 'key-duplicate') continue;
      const { start, end } = fault.place;
      const text = sourceText(motion, fault.file);
      const from = lineStart(text, start.offset);
      const alone = text.slice(from, start.offset).trim() === '';
      yield {
        node: fault,
        message: {
          de: `„${fault.key}“ steht schon weiter oben; nur die erste Angabe gilt. Entfernen Sie eine von beiden.`,
          en: `"${fault.key}" already appears further up; only the first one holds. Remove one of them.`,
        },
        ...(alone && {
          fixes: [
            {
              title: { de: 'Zweite Angabe entfernen', en: 'Remove the second one' },
              edits: [
                {
                  start: from,
                  end: lineAfter(text, trimmedEnd(text, from, end.offset)),
                  text: '',
                },
              ],
            },
          ],
        }),
      };
    }
  },
};

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
