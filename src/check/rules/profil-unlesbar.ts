import type { Rule } from '../rule.ts';

export const profileUnreadable: Rule = {
  id: 'profil-unlesbar',
  severity: 'error',
  safe: false,
  page: {
    title: { de: 'Profil nicht lesbar', en: 'Profile cannot be read' },
    why: {
      de: 'Aus dem Profil antrag.yml kommen die Angaben, die in jedem Antrag gleich sind. Ist es nicht lesbar, fehlen sie in allen Briefen.',
      en: 'The profile antrag.yml gives the facts that are the same in every motion. Where it cannot be read, they are missing in all letters.',
    },
    wrong: 'antragsteller: {fraktion: Fraktion Offene Stadt',
    right: 'antragsteller: {fraktion: Fraktion Offene Stadt}',
  },
  *check({ motion }) {
    for (const fault of motion.faults) {
      if (fault.type === 'profile-unopened') {
        const { reason } = fault;
        yield {
          node: fault,
          message: {
            de: `Das Profil wird nicht gelesen, seine Angaben fehlen im Brief: ${reason.de}`,
            en: `The profile is not read, and its facts are missing in the letter: ${reason.en}`,
          },
        };
      }
      if (fault.type !== 'profile-unreadable') continue;
      yield {
        node: fault,
        message: {
          de: 'Das Profil antrag.yml ist ab hier nicht lesbar. Prüfen Sie Einrückung, Klammern und Anführungszeichen dieser Zeile.',
          en: 'The profile antrag.yml cannot be read from here on. Check indentation, brackets and quotes of this line.',
        },
        note: fault.detail,
      };
    }
  },
};
