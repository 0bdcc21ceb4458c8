import type { Rule } from '../rule.ts';

export const characterRemoved: Rule = {
  id: 'zeichen-entfernt',
  severity: 'warning',
  safe: true,
  page: {
    title: { de: 'Zeichen kann nicht im Brief stehen', en: 'Character cannot stand in a letter' },
    why: {
      de: 'Steuerzeichen geraten beim Kopieren aus anderen Programmen in den Text. Sie sind unsichtbar, und Word kann sie nicht lesen; im Brief entfallen sie.',
      en: 'Control characters get into a text when it is copied from other programs. They are invisible, and Word cannot read them; the letter leaves them out.',
    },
    wrong: 'Die Verwaltung\u240Brichtet eine Querung ein.',
    right: 'Die Verwaltung richtet eine Querung ein.',
  },
  *check({ motion }) {
    for (const fault of motion.faults) {
      if (fault.type !== 'character-forbidden') continue;
      const code = `U+${fault.codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
      yield {
        node: fault,
        message: {
          de: `Hier steht ein unsichtbares Zeichen (${code}), das kein Brief tragen kann. Entfernen Sie es.`,
          en: `An invisible character (${code}) stands here that no letter can carry. Remove it.`,
        },
        expected: [''],
      };
    }
  },
};
