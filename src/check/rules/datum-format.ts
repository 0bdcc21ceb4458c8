import type { Rule } from '../rule.ts';

export const dateFormat: Rule = {
  id: 'datum-format',
  severity: 'hint',
  safe: true,
  page: {
    title: { de: 'Datum ausschreiben', en: 'Write the date out' },
    why: {
      de: 'Ein zweistelliges Jahr oder ein Leerzeichen im Datum liest Antrag richtig, andere vielleicht nicht.',
      en: 'Antrag understands a two-digit year or a space within the date; others may not.',
    },
    wrong: 'datum: 28.8.26',
    right: 'datum: 28.08.2026',
  },
  *check({ motion }) {
    for (const fault of motion.faults) {
      if (fault.type !== 'date-format') continue;
      yield {
        node: fault,
        message: {
          de: `Schreiben Sie das Datum aus: ${fault.expected}.`,
          en: `Write the date out: ${fault.expected}.`,
        },
        expected: [fault.expected],
      };
    }
  },
};
