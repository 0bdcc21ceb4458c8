import type { Rule } from '../rule.ts';

export const needlessSwitchOff: Rule = {
  id: 'regel-aus-unnoetig',
  severity: 'hint',
  safe: true,
  page: {
    title: { de: 'Ausgeschaltete Regel fände nichts', en: 'Rule switched off would find nothing' },
    why: {
      de: 'Ein Kommentar „regel-aus“, der nichts mehr ausschaltet, verdeckt später einen wirklichen Fehler.',
      en: 'A comment "regel-aus" that no longer switches anything off will hide a real fault later on.',
    },
    wrong: '<!-- regel-aus: wir-im-beschluss -->\n1. Die Verwaltung richtet eine Querung ein.',
    right: '1. Die Verwaltung richtet eine Querung ein.',
  },
  *check({ idle, ruleIds }) {
    for (const { id, place, removal } of idle()) {
      if (id === 'regel-aus-unnoetig') continue;
      const known = ruleIds.includes(id);
      yield {
        place,
        message: {
          de: known
            ? `Die Regel „${id}“ fände hier nichts. Entfernen Sie den Kommentar.`
            : `Die Regel „${id}“ gibt es nicht. Entfernen oder berichtigen Sie den Kommentar.`,
          en: known
            ? `The rule "${id}" would find nothing here. Remove the comment.`
            : `There is no rule "${id}". Remove or correct the comment.`,
        },
        fixes: [{ title: { de: 'Entfernen', en: 'Remove' }, edits: [{ ...removal, text: '' }] }],
      };
    }
  },
};
