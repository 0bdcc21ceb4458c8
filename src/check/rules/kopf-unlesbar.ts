import type { Rule } from '../rule.ts';

export const headUnreadable: Rule = {
  id: 'kopf-unlesbar',
  severity: 'error',
  safe: false,
  page: {
    title: { de: 'Angaben nicht lesbar', en: 'Details cannot be read' },
    why: {
      de: 'Die Angaben sind YAML: je Zeile eine Angabe, ein Doppelpunkt, ein Wert; was eingerückt ist, gehört zur Zeile darüber. Antrag liest auch, was YAML nicht mehr verzeiht. Wo selbst das nicht gelingt, fehlen dem Brief Angaben.',
      en: 'The details are YAML: one a line, with a colon and a value; what is indented belongs to the line above. Antrag reads more than YAML forgives. Where even that fails, the letter lacks them.',
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
          de: 'Die Angaben sind ab hier nicht lesbar. Prüfen Sie Einrückung, Klammern und Anführungszeichen dieser Zeile.',
          en: 'The details cannot be read from here on. Check indentation, brackets and quotes of this line.',
        },
        note: fault.detail,
      };
    }
  },
};
