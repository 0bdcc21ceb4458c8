import type { Rule } from '../rule.ts';

export const headUnreadable: Rule = {
  id: 'kopf-unlesbar',
  severity: 'error',
  safe: false,
  page: {
    title: { de: 'Kopf nicht lesbar', en: 'Head cannot be read' },
    why: {
      de: 'Der Kopf ist YAML: je Zeile ein Feld, ein Doppelpunkt, ein Wert; was eingerückt ist, gehört zum Feld darüber. Antrag liest auch, was YAML nicht mehr verzeiht. Wo selbst das nicht gelingt, fehlen dem Brief Angaben.',
      en: 'The head is YAML: a field, a colon and a value per line; what is indented belongs to the field above. Antrag reads more than YAML forgives. Where even that fails, facts of the letter are missing.',
    },
    wrong:
      'antragsteller:\n  - fraktion: Fraktion Offene Stadt\n    anschrift: [Ratsgasse 1, 01234 Musterhausen',
    right:
      'antragsteller:\n  - fraktion: Fraktion Offene Stadt\n    anschrift: [Ratsgasse 1, 01234 Musterhausen]',
  },
  *check({ motion }) {
    for (const fault of motion.faults) {
      if (fault.type !== 'head-unreadable') continue;
      yield {
        place: fault.place,
        message: {
          de: 'Der Kopf ist ab hier nicht lesbar. Prüfen Sie Einrückung, Klammern und Anführungszeichen dieser Zeile.',
          en: 'The head cannot be read from here on. Check indentation, brackets and quotes of this line.',
        },
        note: fault.detail,
      };
    }
  },
};
