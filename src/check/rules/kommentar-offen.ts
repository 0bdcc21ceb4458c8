import type { Rule } from '../rule.ts';

export const commentOpen: Rule = {
  id: 'kommentar-offen',
  severity: 'error',
  safe: false,
  page: {
    title: { de: 'Kommentar wird nie geschlossen', en: 'Comment that is never closed' },
    why: {
      de: 'Was zwischen „<!--“ und „-->“ steht, ist für Kolleginnen und Kollegen und kommt nicht in den Brief. Fehlt das Ende, so gilt der Kommentar bis zum Ende seines Absatzes: vielleicht weiter, als es gemeint war.',
      en: 'What stands between "<!--" and "-->" is for colleagues and does not get into the letter. Where the end is missing, the comment reaches to the end of its paragraph: perhaps farther than was meant.',
    },
    wrong: '1. Die Verwaltung richtet eine Querung ein. <!-- Kosten klären',
    right: '1. Die Verwaltung richtet eine Querung ein. <!-- Kosten klären -->',
  },
  *check({ motion }) {
    for (const fault of motion.faults) {
      if (fault.type !== 'comment-unclosed') continue;
      const start = fault.place.start.offset;
      const end = motion.comments.find((comment) => comment.start === start)?.end ?? start;
      yield {
        place: fault.place,
        message: {
          de: 'Dieser Kommentar wird nie geschlossen: Bis zum Ende des Absatzes kommt nichts in den Brief. Schließen Sie ihn mit „-->“.',
          en: 'This comment is never closed: up to the end of the paragraph nothing gets into the letter. Close it with "-->".',
        },
        fixes: [
          {
            title: { de: 'Kommentar schließen', en: 'Close the comment' },
            edits: [{ start: end, end, text: ' -->' }],
          },
        ],
      };
    }
  },
};
